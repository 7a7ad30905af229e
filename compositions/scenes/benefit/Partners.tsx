import type { ReactElement } from 'react';
import { scaleForHeight } from '../../../src/figures/anchors';
import { idleAt, walkAt } from '../../../src/figures/idle';
import { inPose } from '../../../src/figures/pose';
import { roleLook } from '../../../src/figures/roles';
import { STAND } from '../../../src/layout/benefit/room';
import { agreesAt } from '../../../src/layout/benefit/talk';
import type { Schedule } from '../../../src/layout/benefit/schedule';
import { easeInOutCubic, lerp, progress } from '../../../src/layout/ease';
import { FRAME } from '../../../src/theme/frame';
import { DURATION } from '../../../src/theme/motion';
import { Figure } from '../../parts/figure/Figure';

const SUPPLIER = inPose(roleLook('supplier'), 'stride');
const PHARMACIST = inPose(roleLook('pharmacist'), 'stride');
/** Before the doors they stand smaller, px tall; half the distance between them follows. */
const TALL = 452;
const APART = 91;
const MIDDLE = 1300;
const OUTSIDE = 300;

/** When margins are told: the two who have agreed, before the doors that are left. */
export function Partners({ when, frame }: { readonly when: Schedule; readonly frame: number }): ReactElement | null {
  const margin = when.acts.find((a) => a.name === 'margin')?.at;
  if (margin === undefined || frame <= margin) return null;
  const t = progress(frame, margin, DURATION.move, easeInOutCubic);
  const met = agreesAt(when) !== undefined;
  const { middle, apart } = STAND.hands;
  const from = met ? middle : FRAME.width + OUTSIDE;
  const near = met ? STAND.share.scale : scaleForHeight(SUPPLIER, TALL);
  const y = lerp(STAND.share.y, FOOT, t);
  return (
    <g>
      {([1, -1] as const).map((side) => {
        const look = side < 0 ? PHARMACIST : SUPPLIER;
        const id = side < 0 ? 'pharmacist' : 'supplier';
        const { blink, headTilt } = idleAt(frame, id);
        return (
          <Figure
            key={id}
            look={look}
            x={lerp(from, MIDDLE, t) + side * lerp(met ? apart : APART, APART, t)}
            y={y}
            scale={lerp(near, scaleForHeight(look, TALL), t)}
            flip={side > 0}
            bob={t < 1 ? walkAt(frame, id) : 0}
            blink={blink}
            headTilt={headTilt}
          />
        );
      })}
    </g>
  );
}

const FOOT = 926;
