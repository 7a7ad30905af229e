import type { ReactElement } from 'react';
import { idleAt, walkAt } from '../../../src/figures/idle';
import { roleLook } from '../../../src/figures/roles';
import { DOORWAY, PARTNERS, STAND } from '../../../src/layout/benefit/room';
import { BENEFIT, type Schedule } from '../../../src/layout/benefit/schedule';
import { agreesAt } from '../../../src/layout/benefit/talk';
import { easeInCubic, easeInOutCubic, lerp, progress } from '../../../src/layout/ease';
import { archPath } from '../../../src/layout/pharmacy/arch-door';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { DURATION } from '../../../src/theme/motion';
import { Figure } from '../../parts/figure/Figure';
import { DoorLeaf } from '../../parts/pharmacy/ArchDoor';
import { Box } from '../../parts/props/Cart';
import { handGiven } from './hands';

const SIDES = [
  { side: 1, id: 'supplier', look: roleLook('supplier') },
  { side: -1, id: 'pharmacist', look: roleLook('pharmacist') },
] as const;

/** Goods that have come to one of the fewer doors, before it: middle of each stack in px, and how many boxes. */
const STACKS = [
  [1036, 2],
  [1142, 3],
] as const;
/** Each is set down from a little above, in so many frames. */
const BOX = { scale: 1.14, tall: 73, drop: 26, frames: 5 } as const;

/** When margins are told: the two who have agreed, hand in hand in a door of those that are left; in the end it shuts, and opens on what comes. */
export function Partners({
  when,
  frame,
}: {
  readonly when: Schedule;
  readonly frame: number;
}): ReactElement | null {
  const margin = when.acts.find((a) => a.name === 'margin')?.at;
  if (margin === undefined || frame < margin) return null;
  // As the room closes around them: they stay in it.
  const way = when.talks.length > 0 ? BENEFIT.room : DURATION.move;
  const t = progress(frame, margin, way, easeInOutCubic);
  const shut = when.closing
    ? progress(frame, when.closing.from, when.closing.to - when.closing.from, easeInOutCubic)
    : 0;
  const agreed = agreesAt(when);
  const { hands, share } = STAND;
  // Without a talk before, they come in from the right.
  const from = agreed === undefined ? PARTNERS.outside : hands.middle;
  const scale = lerp(agreed === undefined ? PARTNERS.scale : share.scale, PARTNERS.scale, t);
  return (
    <g>
      {when.talks.length > 0 ? null : (
        <path
          d={archPath(DOORWAY.closes)}
          fill={COLOR.interior}
          stroke={COLOR.ink}
          strokeWidth={LINE.strong}
        />
      )}
      {STACKS.map(([x, boxes], s) =>
        Array.from({ length: boxes }, (_, i) => {
          const down = progress(frame, margin + BENEFIT.room + s * 6 + i * 4, BOX.frames, easeInCubic);
          if (down <= 0) return null;
          const y = PARTNERS.y - 2 - i * BOX.tall - (1 - down) * BOX.drop;
          return <Box key={`${x} ${i}`} x={x} y={y} scale={BOX.scale} />;
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
      {frame < margin + BENEFIT.room ? null : <DoorLeaf door={DOORWAY.closes} side="right" open={1 - shut} />}
    </g>
  );
}
