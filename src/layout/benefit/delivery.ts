import { DURATION } from '../../theme/motion';
import { easeInCubic, easeOutCubic, progress } from '../ease';
import type { Schedule } from './schedule';
import { SUPPLIER } from './stage';

/** px outside the picture's left edge; boxes on a truck for all doors, on one for those that are left, and what stays. */
const OUTSIDE = 560;
const LOADED = { all: 5, left: 3 } as const;
const KEPT = 1;

/** The supplier with the hand truck in a frame. */
export interface DeliveryMark {
  readonly x: number;
  readonly scale: number;
  /** Size of the hand truck. */
  readonly cart: number;
  readonly walking: boolean;
  /** How many boxes lie on the truck. */
  readonly boxes: number;
}

/**
 * When the supplier is there: from the beginning with goods for all doors until what is sold is told, and with new ones
 * for those that are left.
 */
function visits({ sold, acts, tested, hidden }: Schedule) {
  const street = acts.find(({ name }) => name === 'street')?.at;
  const second = street === undefined ? [] : [{ from: street, to: tested ?? hidden.from, isBack: true }];
  return [{ from: Number.NEGATIVE_INFINITY, to: sold - DURATION.settle, isBack: false }, ...second];
}

/** Where the supplier is at a frame; undefined outside the picture. */
export function deliveryAt(when: Schedule, frame: number): DeliveryMark | undefined {
  const visit = visits(when).findLast(({ from }) => frame >= from);
  if (!visit || frame >= when.hidden.from) return undefined;
  const came = visit.isBack ? progress(frame, visit.from, DURATION.move, easeOutCubic) : 1;
  const left = progress(frame, visit.to, DURATION.settle, easeInCubic);
  if (came <= 0 || left >= 1) return undefined;
  const { boxes } = when;
  const delivered = visit.isBack ? 0 : progress(frame, boxes.from, boxes.to - boxes.from);
  return {
    ...(visit.isBack ? SUPPLIER.under : SUPPLIER.alone),
    x: SUPPLIER.x - (1 - came + left) * (SUPPLIER.x + OUTSIDE),
    walking: came < 1 || left > 0,
    boxes: KEPT + Math.ceil(((visit.isBack ? LOADED.left : LOADED.all) - KEPT) * (1 - delivered)),
  };
}
