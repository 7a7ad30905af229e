import type { ReactElement } from 'react';
import { STAGE } from '../../../src/layout/shelf/stage';
import { fitSize, wrap } from '../../../src/layout/text';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { TYPE } from '../../../src/theme/type';
import { Text } from '../../parts/type/Text';

const RADIUS = 8;
const PAD = 20;
const SMALLEST = 28;

/** The front of a wooden crate, x px its middle, with a word on it. */
export function Crate({ x, label }: { readonly x: number; readonly label: string }): ReactElement {
  const { y, width, height } = STAGE.crate;
  const room = width - 2 * PAD;
  const style = { ...TYPE.label, size: fitSize(label, TYPE.label, room, SMALLEST) };
  const lines = wrap(label, style, room, 2);
  const leading = style.size * 1.1;
  const first = y - height / 2 + style.size * 0.35 - ((lines.length - 1) * leading) / 2;
  return (
    <g stroke={COLOR.ink} strokeWidth={LINE.normal} strokeLinejoin="round">
      <rect x={x - width / 2} y={y - height} width={width} height={height} rx={RADIUS} fill={COLOR.wood} />
      <path d={`M${x - width / 2} ${y - height + 12}h${width}M${x - width / 2} ${y - 12}h${width}`} />
      <g stroke="none">
        <Text
          x={x}
          y={first}
          style={style}
          fill={COLOR.ink}
          anchor="middle"
          lines={lines}
          leading={leading}
        />
      </g>
    </g>
  );
}
