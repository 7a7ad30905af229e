import type { BoxTree } from './box-tree';

const node = (way: 'row' | 'column', children: readonly BoxTree[]): BoxTree =>
  children.length === 1 ? children[0]! : { way, children };

/** Every way to cut a list into `parts` runs, none empty. */
function cuts(items: readonly number[], parts: number): number[][][] {
  if (parts === 1) return [[[...items]]];
  const out: number[][][] = [];
  for (let first = 1; first <= items.length - parts + 1; first++)
    for (const rest of cuts(items.slice(first), parts - 1)) out.push([items.slice(0, first), ...rest]);
  return out;
}

const MOST_ROWS = 3;

/** One to three rows, one under the other, in the given order. */
function rowed(items: readonly number[]): BoxTree[] {
  const counts = Array.from({ length: Math.min(MOST_ROWS, items.length) }, (_, i) => i + 1);
  return counts.flatMap((n) =>
    cuts(items, n).map((rows) =>
      node(
        'column',
        rows.map((row) => node('row', row)),
      ),
    ),
  );
}

/**
 * The arrangements worth trying for discs of these radii, in their order: rows, and, because one segment may be as
 * large as all the others together, the largest by itself at the left or right of rows of the rest.
 */
export function arrangements(radii: readonly number[]): BoxTree[] {
  const all = radii.map((_, i) => i);
  const largest = radii.indexOf(Math.max(...radii));
  const rest = all.filter((i) => i !== largest);
  const beside = rowed(rest).flatMap((rows) => [node('row', [largest, rows]), node('row', [rows, largest])]);
  return [...rowed(all), ...beside];
}
