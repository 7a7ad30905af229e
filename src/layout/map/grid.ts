/** A body that can be pushed, in px. */
export interface Body {
  x: number;
  y: number;
}

const NONE = -1;

/**
 * Visits every pair of bodies that may be nearer than `reach` px, once each and in a fixed order. Bodies are sorted
 * into square cells of that size, each cell a chain through `next`, and only neighbouring cells are compared.
 */
export function eachNearPair<B extends Body>(
  bodies: readonly B[],
  reach: number,
  visit: (a: B, b: B) => void,
): void {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of bodies) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  if (bodies.length < 2) return;
  // One empty column on each side: a neighbour left or right of the last cell is never the next row's first.
  const columns = Math.floor((right - left) / reach) + 3;
  const rows = Math.floor((bottom - top) / reach) + 3;
  const first = new Int32Array(columns * rows).fill(NONE);
  const next = new Int32Array(bodies.length);
  bodies.forEach((body, i) => {
    const cell = (Math.floor((body.y - top) / reach) + 1) * columns + Math.floor((body.x - left) / reach) + 1;
    // Those that came before are compared now: every pair is met when its later body arrives.
    for (let row = cell - columns; row <= cell + columns; row += columns) {
      for (let near = row - 1; near <= row + 1; near++) {
        for (let j = first[near] as number; j !== NONE; j = next[j] as number) visit(bodies[j] as B, body);
      }
    }
    next[i] = first[cell] as number;
    first[cell] = i;
  });
}
