import type { ReactElement } from 'react';
import { handOf } from '../../../src/figures/anchors';
import { idleAt, walkAt } from '../../../src/figures/idle';
import { type Walker, walkerX } from '../../../src/layout/benefit/walkers';
import { Figure } from '../../parts/figure/Figure';
import { Bag } from '../../parts/props/Bag';

interface CustomersProps {
  readonly people: readonly Walker[];
  readonly start: number;
  readonly end: number;
  readonly frame: number;
}

const SCALE = 0.156;
const BAG = 0.76;
const SWING = 5;

/** Customers who come back, each with a bag from last time. */
export function Customers({ people, start, end, frame }: CustomersProps): ReactElement {
  return (
    <g>
      {people.map((walker) => {
        const x = walkerX(walker, start, end, frame);
        if (x === undefined) return null;
        const bob = walkAt(frame, walker.id) / 2;
        const placed = { look: walker.look, x, y: walker.foot, scale: SCALE, flip: true, bob };
        const hand = handOf(placed);
        const { blink, headTilt } = idleAt(frame, walker.id);
        return (
          <g key={walker.id}>
            <Figure {...placed} blink={blink} headTilt={headTilt} />
            {hand ? (
              <Bag x={hand.x} y={hand.y} scale={BAG * walker.look.scale} swingDeg={(bob / 2) * SWING} />
            ) : null}
          </g>
        );
      })}
    </g>
  );
}
