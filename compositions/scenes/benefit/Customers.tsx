import type { ReactElement } from 'react';
import { handOf } from '../../../src/figures/anchors';
import { idleAt, walkAt } from '../../../src/figures/idle';
import type { Schedule } from '../../../src/layout/benefit/schedule';
import { type Walker, walkerAt } from '../../../src/layout/benefit/walkers';
import { Figure } from '../../parts/figure/Figure';
import { Bag } from '../../parts/props/Bag';

interface CustomersProps {
  readonly people: readonly Walker[];
  readonly when: Schedule;
  readonly frames: number;
  readonly frame: number;
}

/** Size of a bag by its bearer's. */
const BAG = 4.87;
const SWING = 5;

/** Customers before the doors, each with a bag; later they come back, and nearer. */
export function Customers({ people, when, frames, frame }: CustomersProps): ReactElement {
  return (
    <g>
      {people.map((walker) => {
        const mark = walkerAt(walker, when, frames, frame);
        if (!mark) return null;
        const { x, foot: y, scale, flip, walking } = mark;
        const bob = walking ? walkAt(frame, walker.id) / 2 : 0;
        const placed = { look: walker.look, x, y, scale, flip, bob };
        const hand = handOf(placed);
        const { blink, headTilt } = idleAt(frame, walker.id);
        return (
          <g key={walker.id}>
            <Figure {...placed} blink={blink} headTilt={headTilt} />
            {hand ? (
              <Bag
                x={hand.x}
                y={hand.y}
                scale={BAG * scale * walker.look.scale}
                swingDeg={(bob / 2) * SWING}
              />
            ) : null}
          </g>
        );
      })}
    </g>
  );
}
