import { DURATION } from '../../theme/motion';
import { easeInCubic, easeInOutCubic, lerp, progress } from '../ease';
import type { Schedule } from './schedule';
import { SUPPLIER } from './stage';

/** px outside the picture's left edge; boxes on the truck before all doors have got theirs, and what stays on it. */
const OUTSIDE = 560;
const BOXES = { all: 5, left: 2 } as const;

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
 * Where the supplier is at a frame: there from the beginning, further back when what is sold is told, nearer with the
 * customers, and off when the model's test takes the room. Undefined outside the picture.
 */
export function deliveryAt(when: Schedule, frame: number): DeliveryMark | undefined {
  const { sold, acts, tested, hidden, boxes } = when;
  const from = (act: 'street' | 'margin') =>
    acts.find(({ name }) => name === act)?.at ?? Number.POSITIVE_INFINITY;
  if (frame >= Math.min(hidden.from, from('margin'))) return undefined;
  const { alone, under, near } = SUPPLIER;
  const back = progress(frame, sold - DURATION.settle, DURATION.settle, easeInOutCubic);
  const on = progress(frame, from('street'), DURATION.settle, easeInOutCubic);
  const at = (of: 'x' | 'scale') => lerp(lerp(alone[of], under[of], back), near[of], on);
  const off = tested === undefined ? 0 : progress(frame, tested, DURATION.settle, easeInCubic);
  if (off >= 1) return undefined;
  const scale = at('scale');
  const delivered = progress(frame, boxes.from, boxes.to - boxes.from);
  return {
    scale,
    x: at('x') - off * (at('x') + OUTSIDE),
    cart: scale * SUPPLIER.cart,
    walking: off > 0 || (back > 0 && back < 1) || (on > 0 && on < 1),
    boxes: BOXES.left + Math.ceil((BOXES.all - BOXES.left) * (1 - delivered)),
  };
}
