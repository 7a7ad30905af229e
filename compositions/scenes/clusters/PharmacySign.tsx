import type { ReactElement } from 'react';
import type { Sign } from '../../../src/layout/clusters/hang-signs';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { Text } from '../../parts/type/Text';
import { PharmacyDot } from './PharmacyDot';

interface PharmacySignProps {
  readonly sign: Sign;
  readonly fill: string;
  /** How far it has come out from behind the glass: 0 hidden, 1 out. */
  readonly progress: number;
}

const RADIUS = 26;

/** The cluster of one of the two neighbours, and the customers who are typical of it. */
export function PharmacySign({ sign, fill, progress }: PharmacySignProps): ReactElement | null {
  if (progress <= 0) return null;
  const { box, dot, lines, textX, width, height, tucked, side } = sign;
  const behind = (side === 'left' ? 1 : -1) * (1 - progress) * (width - tucked);
  return (
    <g transform={`translate(${behind} 0)`}>
      <rect
        x={side === 'left' ? box.left : box.left - tucked}
        y={box.top}
        width={width + tucked}
        height={height}
        rx={RADIUS}
        fill={COLOR.paper}
        stroke={COLOR.ink}
        strokeWidth={LINE.normal}
      />
      <PharmacyDot x={dot.x} y={dot.y} r={dot.r} fill={fill} door={1} />
      {lines.map((line) => (
        <Text key={line.y} x={textX} y={box.top + line.y} style={line.style} fill={COLOR.ink}>
          {line.text}
        </Text>
      ))}
    </g>
  );
}
