import { STAGE } from './stage';

/** Where a row's column stands in the left half, and how wide its bar is. px. */
export interface Column {
  readonly x: number;
  readonly barWidth: number;
}

/** px from column to column, by number of rows: fewer stand farther apart, but don't fill the half. */
const PITCH: readonly number[] = [0, 260, 220, 178, 136];
const BAR_WIDTH: readonly number[] = [0, 132, 124, 114, 102];

/** Columns from the border outwards: the first row is nearest to the other side. */
export function columns(rows: number): Column[] {
  const { inner, outer } = STAGE.chart;
  const pitch = Math.min(PITCH[rows] ?? Number.POSITIVE_INFINITY, (inner - outer) / rows);
  const barWidth = Math.min(BAR_WIDTH[rows] ?? Number.POSITIVE_INFINITY, pitch * 0.74);
  const first = inner - pitch / 2;
  return Array.from({ length: rows }, (_, i) => ({ x: Math.round(first - i * pitch), barWidth }));
}

/** px between a word and what stands beside it, and half of the widest value ("640"). */
const GAP = { word: 10, bar: 12, value: 68 } as const;

/**
 * Width in px for the words of each column of one side. Words stand across the line from their bar: beside a column
 * that goes the same way they share the space, beside one that goes the other way they may reach up to its bar.
 */
export function labelWidths(places: readonly Column[], up: readonly boolean[]): number[] {
  const edge = { inner: STAGE.chart.inner + GAP.word, outer: STAGE.chart.outer - GAP.word };
  return places.map(({ x }, i) => {
    const reach = (j: number): number => {
      const other = places[j];
      if (!other) return j < i ? edge.inner - x : x - edge.outer;
      const distance = Math.abs(other.x - x);
      if (up[i] === up[j]) return (distance - GAP.word) / 2;
      return distance - Math.max(GAP.value, other.barWidth / 2 + GAP.bar);
    };
    return 2 * Math.min(reach(i - 1), reach(i + 1));
  });
}
