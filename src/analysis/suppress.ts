import { SMALLEST_CELL } from '../schema/common';

/**
 * A place to hide in one line (row or column), beyond those already hidden: so that the hidden can't be worked out.
 * Places whose crossing line hides something already come first, so that hiding doesn't spread; then the smallest.
 */
function more(
  line: readonly number[],
  hidden: readonly boolean[],
  crossed: readonly boolean[],
): number | undefined {
  const held = line.filter((_, i) => hidden[i]);
  if (held.length === 0) return undefined;
  const sum = held.reduce((s, n) => s + n, 0);
  if (held.length >= 2 && sum >= SMALLEST_CELL) return undefined;
  let next: number | undefined;
  line.forEach((n, i) => {
    if (hidden[i]) return;
    const better = next === undefined || Number(crossed[i]) > Number(crossed[next]);
    if (better || (crossed[i] === crossed[next as number] && n < (line[next as number] as number))) next = i;
  });
  return next;
}

/**
 * Which cells of a table of counts must not be shown: those under ten (zero too), and in every row and column whose sum
 * could be known at least one more, until what is hidden in it makes at least two cells and ten people together. The
 * smallest go first (cell suppression, primary and secondary: Willenborg & de Waal 2001, ch. 6).
 */
export function suppressed(counts: readonly (readonly number[])[], rowsAddUp = true): boolean[][] {
  const hidden = counts.map((row) => row.map((n) => n < SMALLEST_CELL));
  const width = counts[0]?.length ?? 0;
  for (let changed = true; changed; ) {
    changed = false;
    const hide = (r: number, c: number) => {
      (hidden[r] as boolean[])[c] = true;
      changed = true;
    };
    if (rowsAddUp)
      counts.forEach((row, r) => {
        const crossed = row.map((_, c) => hidden.some((h) => h[c]));
        const c = more(row, hidden[r] as boolean[], crossed);
        if (c !== undefined) hide(r, c);
      });
    for (let c = 0; c < width; c++) {
      const r = more(
        counts.map((row) => row[c] as number),
        hidden.map((row) => row[c] as boolean),
        hidden.map((row) => rowsAddUp && row.some(Boolean)),
      );
      if (r !== undefined) hide(r, c);
    }
  }
  return hidden;
}
