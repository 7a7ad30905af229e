import { handOf } from '../../figures/anchors';
import { inPose } from '../../figures/pose';
import { roleLook } from '../../figures/roles';
import { easeInOutSine, lerp, progress } from '../ease';
import { seededRandom } from '../random';
import type { Grid } from './grid';
import type { RoomMotion } from './motion';
import { PACKS, productForm } from './product-form';
import type { Shelf } from './shelf';
import { type Point, STAGE } from './stage';
import { slotsAt } from './stock';
import type { Handling } from './timing';

/** A product on its way: the middle of its foot, its lean in degrees, and its size. */
export interface Pose extends Point {
  readonly rotate: number;
  readonly scale: number;
}

/** px over the higher end that an arc rises, and the y that no foot comes over. */
const ARC = { rise: 36, ceiling: 368 } as const;
/** The heap in the crate: how many lie side by side, how much lower px each layer shows, and the lean. */
const HEAP = { across: 4, layers: 3, step: 26, rim: 34, lean: 9, scale: 0.8 } as const;

/** Where the i-th product lies in the crate, whose middle is at x; those that no longer show lie at the bottom. */
export function inCrate(i: number, crateX: number, grid: Grid): Pose {
  const { y, width, height } = STAGE.crate;
  const layer = Math.min(Math.floor(i / HEAP.across), HEAP.layers) % HEAP.layers;
  const random = seededRandom(`crate ${i}`);
  const column = (i % HEAP.across) + 0.5 + (random() - 0.5) * 0.3;
  return {
    x: crateX - width / 2 + (column * width) / HEAP.across,
    y: y - height + HEAP.rim - layer * HEAP.step,
    rotate: (random() - 0.5) * 2 * HEAP.lean,
    scale: Math.min(HEAP.scale, grid.scale),
  };
}

/** Between two poses in an arc that rises over the higher of them. */
export function arc(from: Pose, to: Pose, t: number): Pose {
  const highest = Math.min(from.y, to.y);
  const top = Math.min(highest, Math.max(highest - ARC.rise, ARC.ceiling));
  // The control point whose parabola just touches the top.
  const control = top - Math.sqrt((from.y - top) * (to.y - top));
  const y = (1 - t) ** 2 * from.y + 2 * (1 - t) * t * control + t ** 2 * to.y;
  return {
    x: lerp(from.x, to.x, t),
    y,
    rotate: lerp(from.rotate, to.rotate, t),
    scale: lerp(from.scale, to.scale, t),
  };
}

const HAND = handOf({ look: inPose(roleLook('pharmacist'), 'stride'), ...STAGE.pharmacist });
/** How much of a product is under the hand that holds it, and its lean. */
const GRIP = { under: 0.42, lean: -6 } as const;

/** A product in the pharmacist's hand at the shelf. */
export function inHand({ grid, blocks }: Pick<Shelf, 'grid' | 'blocks'>, block: number): Pose {
  const { height } = PACKS[productForm(blocks[block]!.icon)];
  const { x, y } = HAND ?? STAGE.pharmacist;
  return { x, y: y + height * grid.scale * GRIP.under, rotate: GRIP.lean, scale: grid.scale };
}

/** A product that doesn't stand on the shelf at a frame: in a crate, or on its way by the pharmacist's hand. */
export interface Travelling {
  readonly id: string;
  readonly block: number;
  readonly pose: Pose;
  readonly lies: 'out' | 'in' | undefined;
}

const crateX = (there: number) => lerp(STAGE.crate.outside, STAGE.crate.x, there);

/** All products that are not on the shelf at a frame, the one that lies lowest first. */
export function travelling(
  placed: Shelf,
  all: readonly Handling[],
  room: RoomMotion,
  frame: number,
): Travelling[] {
  const places = new Map(slotsAt(placed, all, frame).map((one) => [one.slot, one]));
  const { scale } = placed.grid;
  const heap = { out: 0, in: 0 };
  const at = (slot: number | null, i: number, side: 'out' | 'in'): Pose => {
    const place = slot === null ? undefined : places.get(slot);
    if (place) return { x: place.x, y: place.y, rotate: 0, scale };
    return inCrate(i, crateX(side === 'out' ? room.crateOut : room.crateIn), placed.grid);
  };
  return all
    .flatMap(({ move, from, taken, given, there }, n): Travelling[] => {
      const side = move.to === null ? 'out' : 'in';
      const i = move.from === null || move.to === null ? heap[side]++ : 0;
      const lies = move.to === null ? frame >= there : move.from === null && frame < from;
      if (!lies && (frame < from || frame >= there)) return [];
      const hand = inHand(placed, move.block);
      const pose =
        frame < taken
          ? arc(at(move.from, i, side), hand, progress(frame, from, taken - from, easeInOutSine))
          : arc(hand, at(move.to, i, side), progress(frame, given, there - given, easeInOutSine));
      return [{ id: `${n}`, block: move.block, pose, lies: lies ? side : undefined }];
    })
    .toReversed();
}
