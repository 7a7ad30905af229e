import type { Span } from './stage';

/** One object's place in the row. */
export interface Column {
  /** x of its middle, px. */
  readonly cx: number;
  /** Width that it may take without touching its neighbours' signs, px. */
  readonly pitch: number;
}

/** Few objects stand no farther apart than this, px. */
const MAX_PITCH = 260;

/** Evenly spaced columns in the middle of a span. */
export function columnsIn(count: number, [from, to]: Span): Column[] {
  const pitch = Math.min((to - from) / count, MAX_PITCH);
  const first = (from + to) / 2 - (pitch * (count - 1)) / 2;
  return Array.from({ length: count }, (_, i) => ({ cx: first + i * pitch, pitch }));
}
