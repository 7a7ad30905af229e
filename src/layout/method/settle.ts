import { type Disc, distance, type Point } from './types';

/** How hard discs are drawn to the middle in each round, and how many rounds it takes for them to lie still. */
const PULL = 0.04;
const ROUNDS = 160;

/** Moves two discs apart along the line between their centres; the larger one gives way less. */
function part(discs: Disc[], i: number, j: number, gap: number): void {
  const [a, b] = [discs[i]!, discs[j]!];
  const d = distance(a, b);
  const missing = a.r + b.r + gap - d;
  if (missing <= 0) return;
  // Two discs in one place part sideways: any direction would do, but it must always be the same.
  const [ux, uy] = d > 0 ? [(b.x - a.x) / d, (b.y - a.y) / d] : [1, 0];
  const give = b.r ** 2 / (a.r ** 2 + b.r ** 2);
  discs[i] = { ...a, x: a.x - ux * missing * give, y: a.y - uy * missing * give };
  discs[j] = { ...b, x: b.x + ux * missing * (1 - give), y: b.y + uy * missing * (1 - give) };
}

function eachPair(n: number, visit: (i: number, j: number) => void): void {
  for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) visit(i, j);
}

/** The least factor by which the centres must spread for no pair to lie closer than `gap`. */
function missingSpread(discs: readonly Disc[], gap: number): number {
  let factor = 1;
  eachPair(discs.length, (i, j) => {
    const [a, b] = [discs[i]!, discs[j]!];
    const d = distance(a, b);
    if (d > 0) factor = Math.max(factor, (a.r + b.r + gap) / d);
  });
  return factor;
}

/** Steps towards the farthest disc in which the middle is found; each shorter than the one before. */
const APPROACHES = 200;

/** Middle of the smallest circle around all discs, nearly (Bădoiu and Clarkson's way). */
export function middleOf(discs: readonly Disc[]): Point {
  let at: Point = { x: discs[0]!.x, y: discs[0]!.y };
  for (let i = 1; i <= APPROACHES; i++) {
    const far = discs.reduce((a, b) => (distance(at, b) + b.r > distance(at, a) + a.r ? b : a));
    const d = distance(at, far);
    if (d === 0) return at;
    // The farthest point of that disc, not its centre, is what has to come nearer.
    const reach = (d + far.r) / d / (i + 1);
    at = { x: at.x + (far.x - at.x) * reach, y: at.y + (far.y - at.y) * reach };
  }
  return at;
}

/**
 * Lays discs close together around 0, 0 from where they are, so that they keep their places among each other. No two
 * are nearer than `gap` afterwards: what the rounds leave over is taken up by spreading all of them.
 */
export function settle(start: readonly Disc[], gap: number): Disc[] {
  const discs = [...start];
  for (let round = 0; round < ROUNDS; round++) {
    const pull = round < ROUNDS / 2 ? PULL : 0;
    for (const [i, d] of discs.entries()) discs[i] = { ...d, x: d.x * (1 - pull), y: d.y * (1 - pull) };
    eachPair(discs.length, (i, j) => part(discs, i, j, gap));
  }
  const spread = missingSpread(discs, gap);
  const middle = middleOf(discs);
  return discs.map((d) => ({ ...d, x: (d.x - middle.x) * spread, y: (d.y - middle.y) * spread }));
}

/** Radius of the circle around 0, 0 that holds all discs. */
export const reachOf = (discs: readonly Disc[]): number =>
  Math.max(...discs.map((d) => Math.hypot(d.x, d.y) + d.r));
