import type { Item } from './blocks';
import { type Pose, standing } from './flight';
import type { ItemMotion } from './motion';
import type { Shelf } from './shelf';

/** px at scale 1 that a product is lifted: the largest, with its line, stays clear of the plank over it. */
export const LIFTED = 5;

/** What is seen on one place: a product, or the pale place of one. */
export interface Stocked extends Pose {
  readonly place: number;
  readonly block: number;
  readonly isEmpty: boolean;
  readonly squash: number;
}

/** What a place holds at one time: a product, how far lifted (0–1), or its pale place when it isn't there. */
interface Held {
  readonly block: number;
  readonly isThere: boolean;
  readonly lift: number;
  readonly squash: number;
}

const there = (block: number): Held => ({ block, isThere: true, lift: 0, squash: 0 });
const empty = (block: number): Held => ({ block, isThere: false, lift: 0, squash: 0 });

/** Held by a place until the shelf is put in its new order. */
function before(item: Item, { leaving }: Shelf, motion: ItemMotion): Held {
  if (item.after !== null) return there(item.block);
  const [i, n] = [leaving.indexOf(item), leaving.length];
  const lift = motion.lifted(i, n);
  return lift < 1 ? { ...there(item.block), lift } : empty(item.block);
}

/** Held by a place from then on. */
function after(item: Item, { arriving }: Shelf, motion: ItemMotion): Held {
  if (item.before !== null) return there(item.block);
  const [i, n] = [arriving.indexOf(item), arriving.length];
  const down = motion.down(i, n);
  return down > 0 ? { ...there(item.block), lift: 1 - down, squash: motion.squash(i, n) } : empty(item.block);
}

/**
 * What stands on the planks at a frame. Every product is on a place of its own, whole: the new order passes along the
 * shelf as a wave, in which a place lifts what it held and sets down what it shall hold.
 */
export function stockAt(placed: Shelf, motion: ItemMotion): Stocked[] {
  const { grid, places, staying, leaving, arriving } = placed;
  const items = [...staying, ...leaving, ...arriving];
  const held = (side: 'before' | 'after') => new Map(items.map((item) => [item[side], item]));
  const [first, last] = [held('before'), held('after')];
  return Array.from({ length: places }, (_, place): Stocked[] => {
    const [was, is] = [first.get(place), last.get(place)];
    const t = motion.turning(place, places);
    const old = was && before(was, placed, motion);
    const next = is && after(is, placed, motion);
    const shown = t < 0.5 ? old : next;
    if (!shown) return [];
    const turns = old?.block !== next?.block || old?.isThere !== next?.isThere;
    const lift = turns && t > 0 && t < 1 ? Math.sin(Math.PI * t) : shown.lift;
    const pose = standing(grid, place);
    const y = shown.isThere ? pose.y - LIFTED * grid.scale * lift : pose.y;
    return [{ ...pose, y, place, block: shown.block, isEmpty: !shown.isThere, squash: shown.squash }];
  }).flat();
}
