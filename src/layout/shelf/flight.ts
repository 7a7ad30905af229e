import { lerp } from '../ease';
import { seededRandom } from '../random';
import { type Grid, placeAt } from './grid';
import { type Point, STAGE } from './stage';

/** A product on its way: the middle of its foot, and its lean in degrees. */
export interface Pose extends Point {
  readonly rotate: number;
}

/** px over the higher end that an arc rises, and the y that no foot comes over. */
const ARC = { rise: 36, ceiling: 368 } as const;
/** The heap in the crate: how many lie side by side, how much lower px each layer shows, and the lean. */
const HEAP = { across: 4, layers: 3, step: 26, rim: 34, lean: 9, scale: 0.8 } as const;

/** Size of a product in the crate against its drawing. */
export const crateScale = (grid: Grid): number => Math.min(HEAP.scale, grid.scale);

/** Where the i-th product lies in the crate, whose middle is at x; those that no longer show lie at the bottom. */
export function inCrate(i: number, crateX: number = STAGE.crate.x): Pose {
  const { y, width, height } = STAGE.crate;
  const layer = Math.min(Math.floor(i / HEAP.across), HEAP.layers) % HEAP.layers;
  const random = seededRandom(`crate ${i}`);
  const column = (i % HEAP.across) + 0.5 + (random() - 0.5) * 0.3;
  return {
    x: crateX - width / 2 + (column * width) / HEAP.across,
    y: y - height + HEAP.rim - layer * HEAP.step,
    rotate: (random() - 0.5) * 2 * HEAP.lean,
  };
}

/** Between two poses in an arc that rises over the higher of them. */
export function arc(from: Pose, to: Pose, t: number, rise: number = ARC.rise): Pose {
  const highest = Math.min(from.y, to.y);
  const top = Math.min(highest, Math.max(highest - rise, ARC.ceiling));
  // The control point whose parabola just touches the top.
  const control = top - Math.sqrt((from.y - top) * (to.y - top));
  const y = (1 - t) ** 2 * from.y + 2 * (1 - t) * t * control + t ** 2 * to.y;
  return { x: lerp(from.x, to.x, t), y, rotate: lerp(from.rotate, to.rotate, t) };
}

/** Where the pharmacist passes a product on: behind her back, so that it is seen on its way to or from the crate only. */
export const PASSED: Pose = { x: STAGE.pharmacist.x - 24, y: STAGE.pharmacist.y - 300, rotate: 0 };

/** Pose of a product that stands on a place. */
export const standing = (grid: Grid, place: number): Pose => ({ ...placeAt(grid, place), rotate: 0 });
