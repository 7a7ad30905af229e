import { DURATION } from '../../theme/motion';
import { easeInCubic, easeOutCubic, progress } from '../ease';
import { BENEFIT, type Schedule } from './schedule';
import { SUPPLIER } from './stage';

/** px outside the picture's left edge; boxes on a truck for all doors, on one for those that are left, and what stays. */
const OUTSIDE = 560;
const LOADED = { all: 5, left: 3 } as const;
const KEPT = 1;

/** The supplier with the hand truck in a frame. */
export interface DeliveryMark {
  readonly x: number;
  readonly walking: boolean;
  /** How many boxes lie on the truck. */
  readonly boxes: number;
}

/** When the supplier is there: with goods for all doors until fewer sell more, and with new ones for those that are left. */
function visits({ rows, sold, acts, tested, quiet }: Schedule) {
  const street = acts.find(({ name }) => name === 'street')?.at;
  const second = street === undefined ? [] : [{ from: street, to: tested ?? quiet, isBack: true }];
  return [{ from: rows.from, to: sold, isBack: false }, ...second];
}

/** Where the supplier is at a frame; undefined outside the picture. */
export function deliveryAt(when: Schedule, frame: number): DeliveryMark | undefined {
  const visit = visits(when).findLast(({ from }) => frame >= from);
  if (!visit) return undefined;
  const came = progress(frame, visit.from, BENEFIT.walkIn, easeOutCubic);
  const left = progress(frame, visit.to, DURATION.settle, easeInCubic);
  if (came <= 0 || left >= 1) return undefined;
  const { boxes } = when;
  const delivered = visit.isBack ? 0 : progress(frame, boxes.from, boxes.to - boxes.from);
  return {
    x: SUPPLIER.x - (1 - came + left) * (SUPPLIER.x + OUTSIDE),
    walking: came < 1 || left > 0,
    boxes: KEPT + Math.ceil(((visit.isBack ? LOADED.left : LOADED.all) - KEPT) * (1 - delivered)),
  };
}
