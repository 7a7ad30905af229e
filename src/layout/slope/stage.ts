import type { SceneOf } from '../../scenes/kinds';
import { clamp01, lerp } from '../ease';

/** Px: the floor, the highest that a share may stand, the posts' middles, and the boards on them. */
export const STAGE = {
  floor: 884,
  top: 410,
  post: { left: 366, right: 1554, top: 286 },
  board: { width: 300, height: 112, gap: 14 },
  road: 30,
} as const;

/** The share that lies at `top`, 0–1: a tenth more than the largest, so that a person stands over it. */
const HEADROOM = 1.06;
const LEAST_SCALE = 0.05;

/** A change as a road between the posts. Y in px. */
export interface Road {
  readonly before: number;
  readonly after: number;
  /** Middles of the boards: pushed apart where two would meet. */
  readonly boards: { readonly before: number; readonly after: number };
}

/** Middles that lie at least a board apart, as near to where they belong as they can, none under the floor. */
function apart(middles: readonly number[]): number[] {
  const step = STAGE.board.height + STAGE.board.gap;
  const lowest = STAGE.floor - STAGE.board.height / 2 - 8;
  const order = middles.map((y, i) => ({ y: Math.min(y, lowest), i })).sort((a, b) => b.y - a.y);
  const placed = [...middles];
  let limit = Number.POSITIVE_INFINITY;
  for (const { y, i } of order) {
    placed[i] = Math.min(y, limit);
    limit = placed[i] - step;
  }
  return placed;
}

/** Every sure change as a road whose ends lie as high over the floor as their shares are. */
export function roadsOf({ rows }: SceneOf<'slope'>): Road[] {
  const most = Math.max(LEAST_SCALE, ...rows.flatMap((r) => [r.before.value, r.after.value])) * HEADROOM;
  const y = (share: number) => lerp(STAGE.floor, STAGE.top, clamp01(share / most));
  const ends = rows.map((r) => ({ before: y(r.before.value), after: y(r.after.value) }));
  const before = apart(ends.map((e) => e.before));
  const after = apart(ends.map((e) => e.after));
  return ends.map((end, i) => ({ ...end, boards: { before: before[i]!, after: after[i]! } }));
}

/** Left and right end of a road, px. */
export const ENDS = { left: STAGE.post.left, right: STAGE.post.right } as const;

/** Where a road is at `t` of its length. */
export const onRoad = ({ before, after }: Pick<Road, 'before' | 'after'>, t: number) => ({
  x: lerp(ENDS.left, ENDS.right, t),
  y: lerp(before, after, t),
});
