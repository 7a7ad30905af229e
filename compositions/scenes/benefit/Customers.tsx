import type { ReactElement } from 'react';
import { handOf } from '../../../src/figures/anchors';
import { idleAt, walkAt } from '../../../src/figures/idle';
import type { Schedule } from '../../../src/layout/benefit/schedule';
import { type Walker, walkerAt } from '../../../src/layout/benefit/walkers';
import { springTo } from '../../../src/layout/ease';
import { DURATION } from '../../../src/theme/motion';
import { Figure } from '../../parts/figure/Figure';
import { Pop } from '../../parts/motion/moves';
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

/** Customers before the doors: they have bags when the right doors have sold, and come back, nearer. */
export function Customers({ people, when, frames, frame }: CustomersProps): ReactElement {
  return (
    <g>
      {people.map((walker, i) => {
        const mark = walkerAt(walker, when, frames, frame);
        if (!mark) return null;
        const { x, foot: y, scale, flip, walking } = mark;
        const bob = walking ? walkAt(frame, walker.id) / 2 : 0;
        const placed = { look: walker.look, x, y, scale, flip, bob };
        const hand = walker.hasBag ? handOf(placed) : undefined;
        const bag = springTo(frame, when.sold + i * DURATION.stagger);
        const { blink, headTilt } = idleAt(frame, walker.id);
        return (
          <g key={walker.id}>
            <Figure {...placed} blink={blink} headTilt={headTilt} />
            {hand ? (
              <Pop progress={bag} x={hand.x} y={hand.y} least={0.8}>
                <Bag
                  x={hand.x}
                  y={hand.y}
                  scale={BAG * scale * walker.look.scale}
                  swingDeg={(bob / 2) * SWING}
                />
              </Pop>
            ) : null}
          </g>
        );
      })}
    </g>
  );
}
