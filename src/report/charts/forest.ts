import { scaleLog } from 'd3-scale';
import type { IndexFigure } from '../../schema/figure';
import { COLOR } from '../../theme/color';
import type { Markup } from '../html';
import { HALF, WIDE } from '../style';
import { dot, drawing, fitted, label, line } from './svg';

export interface ForestRow {
  readonly label: string;
  readonly figure: IndexFigure;
  readonly fill: string;
}

const ROW = 26;
const TOP = 16;
const AXIS = 34;
const RIGHT = 54;
/** Room for labels left of the plot, of the whole width: a wide plot has long labels. */
const LABELS = { half: 168, wide: 300 } as const;
/** Ticks nearer than this to another are left out, px; 100 always stays. */
const APART = 34;
const TICKS = [25, 50, 75, 100, 150, 200, 300, 400] as const;

/** The ends of the scale: round numbers that hold every interval, and 100 well inside. */
function ends(rows: readonly ForestRow[]): [number, number] {
  const all = rows.flatMap(({ figure }) => [figure.index, ...(figure.interval ?? [])]).filter((x) => x > 0);
  return [Math.max(10, Math.min(70, ...all) * 0.95), Math.min(900, Math.max(140, ...all) * 1.05)];
}

/** The ticks that have room, told from 100 outwards. */
function spaced([low, high]: readonly [number, number], x: (index: number) => number): number[] {
  const inside = TICKS.filter((t) => t > low && t < high);
  const outwards = [...inside].sort((a, b) => Math.abs(x(a) - x(100)) - Math.abs(x(b) - x(100)));
  const kept: number[] = [];
  for (const t of outwards) if (kept.every((k) => Math.abs(x(k) - x(t)) >= APART)) kept.push(t);
  return kept;
}

/** Indices with their 95 % intervals on one ratio scale, and the line of all customers at 100. */
export function forestPlot(rows: readonly ForestRow[], alt: string, size: 'half' | 'wide' = 'half'): Markup {
  const left = LABELS[size];
  const width = size === 'wide' ? WIDE : HALF;
  const height = TOP + rows.length * ROW + AXIS;
  const domain = ends(rows);
  const x = scaleLog()
    .domain(domain)
    .range([left, width - RIGHT])
    .clamp(true);
  const base = TOP + rows.length * ROW;
  const ticks = spaced(domain, x).flatMap((t) => [
    line(x(t), TOP - 6, x(t), base, t === 100 ? COLOR.ink : COLOR.mint2, t === 100 ? 2 : 1),
    label(x(t), base + 18, String(t), 'middle', t === 100 ? 800 : 500, 14),
  ]);
  const marks = rows.flatMap(({ label: text, figure, fill }, i) => {
    const y = TOP + (i + 0.5) * ROW;
    const [low, high] = figure.interval ?? [figure.index, figure.index];
    return [
      label(left - 14, y + 5, fitted(text, left - 20), 'end', 600),
      line(x(low), y, x(high), y, COLOR.ink, 3),
      dot(x(figure.index), y, 7, fill, COLOR.ink),
      label(width - 4, y + 5, String(Math.round(figure.index)), 'end', 800),
    ];
  });
  return drawing({ width, height }, alt, [...ticks, ...marks]);
}
