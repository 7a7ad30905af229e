import type { ReactElement } from 'react';
import { handOf } from '../../../src/figures/anchors';
import { idleAt, walkAt } from '../../../src/figures/idle';
import { inPose } from '../../../src/figures/pose';
import { roleLook } from '../../../src/figures/roles';
import type { Schedule } from '../../../src/layout/benefit/schedule';
import { BENEFIT } from '../../../src/layout/benefit/schedule';
import { SUPPLIER } from '../../../src/layout/benefit/stage';
import { easeInCubic, easeOutCubic, progress } from '../../../src/layout/ease';
import { DURATION } from '../../../src/theme/motion';
import { Figure } from '../../parts/figure/Figure';
import { Cart } from '../../parts/props/Cart';

const LOOK = inPose(roleLook('supplier'), 'stride');
/** px outside the picture's left edge, and from the supplier to the truck's wheel. */
const OUTSIDE = 620;
const WHEEL = 196;
const LOADED = 3;

/** The supplier with a hand truck: comes in with the goods, leaves when the right doors are chosen. */
export function Delivery({
  when,
  frame,
}: {
  readonly when: Schedule;
  readonly frame: number;
}): ReactElement | null {
  const gone = when.reflow.from;
  const came = progress(frame, when.rows.from, BENEFIT.walkIn, easeOutCubic);
  const left = progress(frame, gone, DURATION.move, easeInCubic);
  if (came <= 0 || left >= 1) return null;
  const x = SUPPLIER.x - (1 - came + left) * (SUPPLIER.x + OUTSIDE);
  const walking = came < 1 || left > 0;
  const delivered = progress(frame, when.boxes.from, when.boxes.to - when.boxes.from);
  const placed = {
    look: LOOK,
    x,
    y: SUPPLIER.y,
    scale: SUPPLIER.scale,
    bob: walking ? walkAt(frame, 'supplier') : 0,
  };
  const { blink, headTilt } = idleAt(frame, 'supplier');
  return (
    <g>
      <Cart
        x={x + WHEEL}
        y={SUPPLIER.y - 2}
        scale={SUPPLIER.cart}
        hand={handOf(placed)}
        boxes={Math.ceil(LOADED * (1 - delivered))}
      />
      <Figure {...placed} blink={blink} headTilt={headTilt} />
    </g>
  );
}
