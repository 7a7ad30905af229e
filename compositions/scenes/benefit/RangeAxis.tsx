import type { ReactElement } from 'react';
import { type AxisMarks, axisLabels } from '../../../src/layout/benefit/axis';
import { lerp } from '../../../src/layout/ease';
import type { Language } from '../../../src/schema/language';
import { COLOR, hue } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { TYPE } from '../../../src/theme/type';
import { Text } from '../../parts/type/Text';

interface RangeAxisProps {
  readonly marks: AxisMarks;
  readonly language: Language;
  /** px: left end, and the middle of the axis. */
  readonly x: number;
  readonly y: number;
  /** 0–1: first the middle leaves 0, then the range opens; already eased. */
  readonly progress: number;
}

const BAR = 40;
const DOT = 8;
const ZERO = 30;
const LABEL_DROP = 68;
const LABEL = { ...TYPE.source, size: 34, weight: 700 };

/** A change and its range on the shelf's edge, as far down as up from the mark of no change. */
export function RangeAxis({ marks, language, x, y, progress }: RangeAxisProps): ReactElement | null {
  if (progress <= 0) return null;
  const mid = lerp(marks.zero, marks.mid, Math.min(1, progress * 2));
  const open = Math.max(0, progress * 2 - 1);
  const [low, high] = [lerp(mid, marks.low, open), lerp(mid, marks.high, open)];
  return (
    <g>
      <path
        d={`M${x + 24} ${y}H${x + marks.width - 24}`}
        stroke={COLOR.ink}
        strokeWidth={LINE.fine}
        strokeDasharray="1 11"
        strokeLinecap="round"
      />
      <path
        d={`M${x + marks.zero} ${y - ZERO}v${2 * ZERO}`}
        stroke={COLOR.ink}
        strokeWidth={LINE.strong}
        strokeLinecap="round"
      />
      <g stroke={COLOR.ink} strokeWidth={LINE.normal}>
        <rect
          x={x + low - DOT}
          y={y - BAR / 2}
          width={high - low + 2 * DOT}
          height={BAR}
          rx={BAR / 2}
          fill={hue('sun').fill}
        />
        <circle cx={x + mid} cy={y} r={DOT / 2} fill={COLOR.ink} />
      </g>
      {axisLabels(marks, language).map(({ text, at }) => (
        <Text key={text} x={x + at} y={y + LABEL_DROP} style={LABEL} fill={COLOR.ink} anchor="middle">
          {text}
        </Text>
      ))}
    </g>
  );
}
