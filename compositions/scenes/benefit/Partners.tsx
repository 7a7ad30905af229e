import type { ReactElement } from 'react';
import { idleAt, walkAt } from '../../../src/figures/idle';
import { roleLook } from '../../../src/figures/roles';
import { PARTNERS, STAND } from '../../../src/layout/benefit/room';
import type { Schedule } from '../../../src/layout/benefit/schedule';
import { agreesAt } from '../../../src/layout/benefit/talk';
import { easeInOutCubic, lerp, progress, springTo } from '../../../src/layout/ease';
import { DURATION } from '../../../src/theme/motion';
import { Figure } from '../../parts/figure/Figure';
import { Box } from '../../parts/props/Cart';
import { handGiven } from './hands';

const SIDES = [
  { side: 1, id: 'supplier', look: roleLook('supplier') },
  { side: -1, id: 'pharmacist', look: roleLook('pharmacist') },
] as const;

/** Goods on their way to fewer doors, beside the two: middle of each stack in px, and how many boxes. */
const STACKS = [
  [168, 3],
  [270, 2],
  [1656, 2],
  [1758, 3],
] as const;
const BOX = { scale: 1.1, tall: 70 } as const;

/** When margins are told: the two who have agreed, hand in hand before the doors that are left. */
export function Partners({
  when,
  frame,
}: {
  readonly when: Schedule;
  readonly frame: number;
}): ReactElement | null {
  const margin = when.acts.find((a) => a.name === 'margin')?.at;
  if (margin === undefined || frame < margin) return null;
  const t = progress(frame, margin, DURATION.move, easeInOutCubic);
  const agreed = agreesAt(when);
  const { hands, share } = STAND;
  // Without a talk before, they come in from the right.
  const from = agreed === undefined ? PARTNERS.outside : hands.middle;
  const scale = lerp(agreed === undefined ? PARTNERS.scale : share.scale, PARTNERS.scale, t);
  return (
    <g>
      {STACKS.map(([x, boxes], s) =>
        Array.from({ length: boxes }, (_, i) => {
          const landed = springTo(frame, margin + DURATION.move + s * 6 + i * 4);
          return landed > 0 ? (
            <Box key={`${x} ${i}`} x={x} y={PARTNERS.y - 2 - i * BOX.tall} scale={BOX.scale * landed} />
          ) : null;
        }),
      )}
      {SIDES.map(({ side, id, look }) => {
        const { blink, headTilt } = idleAt(frame, id);
        return (
          <Figure
            key={id}
            look={look}
            x={lerp(from, PARTNERS.middle, t) + (side * hands.apart * scale) / share.scale}
            y={lerp(share.y, PARTNERS.y, t)}
            scale={scale}
            flip={side > 0}
            bob={t < 1 ? walkAt(frame, id) : 0}
            arm={handGiven(frame, agreed === undefined ? margin : agreed)}
            blink={blink}
            headTilt={headTilt}
          />
        );
      })}
    </g>
  );
}
