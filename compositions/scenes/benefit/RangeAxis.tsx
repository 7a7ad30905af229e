import type { ReactElement } from 'react';
import { type AxisMarks, axisLabels } from '../../../src/layout/benefit/axis';
import { lerp } from '../../../src/layout/ease';
import { COLOR, hue } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { TYPE } from '../../../src/theme/type';
import { Text } from '../../parts/type/Text';

interface RangeAxisProps {
  readonly marks: AxisMarks;
  /** px: left end, and the middle of the axis. */
  readonly x: number;
  readonly y: number;
  /** 0–1: first the middle leaves 0, then the range opens; already eased. */
  readonly progress: number;
}

const BAR = 40;
const DOT = 9;
const ZERO = 34;
const LABEL_DROP = 58;

/** A figure and its range on an axis with 0 marked: a line for a change, a capsule from none to all for a share. */
export function RangeAxis({ marks, x, y, progress }: RangeAxisProps): ReactElement {
  const mid = lerp(marks.zero, marks.mid, Math.min(1, progress * 2));
  const open = Math.max(0, progress * 2 - 1);
  const [low, high] = [lerp(mid, marks.low, open), lerp(mid, marks.high, open)];
  const sun = hue('sun');
  const whole = marks.kind === 'share';
  const end = x + marks.width;
  const labels = axisLabels(marks);
  return (
    <g>
      {whole ? (
        <>
          <rect
            x={x}
            y={y - BAR / 2}
            width={marks.width}
            height={BAR}
            rx={BAR / 2}
            fill={COLOR.forest}
            stroke={COLOR.mint}
            strokeWidth={LINE.fine}
          />
          <rect
            x={x + 6}
            y={y - BAR / 2 + 6}
            width={Math.max(BAR - 12, mid - 6)}
            height={BAR - 12}
            rx={BAR / 2}
            fill={sun.fill}
          />
        </>
      ) : (
        <path d={`M${x} ${y}H${end}`} stroke={COLOR.mint} strokeWidth={LINE.normal} strokeLinecap="round" />
      )}
      {whole ? null : (
        <path
          d={`M${x + marks.zero} ${y - ZERO}v${2 * ZERO}`}
          stroke={COLOR.paper}
          strokeWidth={LINE.strong}
          strokeLinecap="round"
        />
      )}
      <g stroke={COLOR.ink} strokeWidth={LINE.fine}>
        <rect
          x={x + low - DOT}
          y={y - BAR / 2}
          width={high - low + 2 * DOT}
          height={BAR}
          rx={BAR / 2}
          fill={whole ? sun.light : sun.fill}
        />
        <circle cx={x + mid} cy={y} r={DOT} fill={COLOR.ink} />
      </g>
      {labels.map(({ text, at }, i) => (
        <Text
          key={text}
          x={x + at}
          y={y + LABEL_DROP}
          style={TYPE.source}
          fill={COLOR.mint}
          anchor={whole ? (i ? 'end' : 'start') : 'middle'}
        >
          {text}
        </Text>
      ))}
    </g>
  );
}
