import type { ReactElement } from 'react';
import { handOf } from '../../../src/figures/anchors';
import { idleAt, walkAt } from '../../../src/figures/idle';
import { inPose } from '../../../src/figures/pose';
import { roleLook } from '../../../src/figures/roles';
import { deliveryAt } from '../../../src/layout/benefit/delivery';
import type { Schedule } from '../../../src/layout/benefit/schedule';
import { SUPPLIER } from '../../../src/layout/benefit/stage';
import { Figure } from '../../parts/figure/Figure';
import { Cart } from '../../parts/props/Cart';

const LOOK = inPose(roleLook('supplier'), 'stride');
/** px from the supplier to the truck's wheel, by the figure's scale. */
const WHEEL = 1060;

/** The supplier with a hand truck before the wall. */
export function Delivery({
  when,
  frame,
}: {
  readonly when: Schedule;
  readonly frame: number;
}): ReactElement | null {
  const mark = deliveryAt(when, frame);
  if (!mark) return null;
  const { x, scale, cart, walking, boxes } = mark;
  const { y } = SUPPLIER;
  const bob = walking ? walkAt(frame, 'supplier') : 0;
  const placed = { look: LOOK, x, y, scale, bob };
  const { blink, headTilt } = idleAt(frame, 'supplier');
  return (
    <g>
      <Cart x={x + WHEEL * scale} y={y - 2} scale={cart} hand={handOf(placed)} boxes={boxes} />
      <Figure {...placed} blink={blink} headTilt={headTilt} />
    </g>
  );
}
