import { scaleLinear } from 'd3-scale';
import type { Range } from '../../schema/figure';
import { COLOR } from '../../theme/color';
import type { Markup } from '../html';
import { HALF } from '../style';
import { dot, drawing, fitted, label, line } from './svg';

export interface RangeRow {
  readonly label: string;
  readonly range: Range;
  readonly fill: string;
  /** The range as the reader should read it. */
  readonly text: string;
}

const ROW = 28;
const TOP = 12;
const AXIS = 30;
const LEFT = 186;
const RIGHT = 112;

/** Modelled ranges on one scale of shares, zero always on it; the dot is the middle, never shown without its range. */
export function rangeChart(rows: readonly RangeRow[], unit: (x: number) => string, alt: string): Markup {
  const low = Math.min(0, ...rows.map((r) => r.range.low));
  const high = Math.max(0.02, ...rows.map((r) => r.range.high));
  const x = scaleLinear()
    .domain([low, high])
    .nice(4)
    .range([LEFT, HALF - RIGHT]);
  const base = TOP + rows.length * ROW;
  const ticks = x
    .ticks(3)
    .flatMap((t) => [
      line(x(t), TOP - 4, x(t), base, t === 0 ? COLOR.ink : COLOR.mint2, t === 0 ? 2 : 1),
      label(x(t), base + 18, unit(t), 'middle', 500, 14),
    ]);
  const marks = rows.flatMap(({ label: text, range, fill, text: said }, i) => {
    const y = TOP + (i + 0.5) * ROW;
    return [
      label(LEFT - 14, y + 5, fitted(text, LEFT - 18), 'end', 600),
      line(x(range.low), y, x(range.high), y, fill, 12),
      dot(x(range.mid), y, 4.5, COLOR.white, COLOR.ink),
      label(HALF - 4, y + 5, said, 'end', 700),
    ];
  });
  return drawing({ width: HALF, height: base + AXIS }, alt, [...ticks, ...marks]);
}
