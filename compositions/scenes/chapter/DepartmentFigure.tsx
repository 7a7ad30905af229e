import { scaleForHeight } from '../../../src/figures/anchors';
import { gestureAt } from '../../../src/figures/gesture';
import { lookOf } from '../../../src/layout/chapter/roles';
import { STAGE } from '../../../src/layout/chapter/stage';
import { pointFrames } from '../../../src/layout/chapter/times';
import { lerp } from '../../../src/layout/ease';
import { Someone } from '../../parts/figure/Someone';
import type { ChapterProps } from './chapter-props';

/** Px: how tall the department's own is behind the door and before it, where they then stand, and one lift of a step. */
const TALL = { inside: 470, outside: 556 } as const;
const OUT = { dx: 34, dy: 50 } as const;
const STEP = 5;
/** Frames that a hand shows what is decided. */
const SHOWS = 64;

/** The department's own: out of the door, and a hand towards each thing that is decided. */
export function DepartmentFigure({ scene, frame, at }: ChapterProps) {
  if (at.open <= 0) return null;
  const look = lookOf(scene.department);
  const gestures = pointFrames(scene).map((from) => ({ kind: 'offer' as const, from, until: from + SHOWS }));
  const waves = at.waves === undefined ? [] : [{ kind: 'wave' as const, from: at.waves }];
  const arm = [...gestures, ...waves].map((g) => gestureAt(frame, g, scene.id)).find((pose) => pose);
  return (
    <Someone
      id={scene.id}
      look={look}
      frame={frame}
      x={STAGE.x + OUT.dx * at.out}
      y={STAGE.base - 10 + OUT.dy * at.out}
      scale={scaleForHeight(look, lerp(TALL.inside, TALL.outside, at.out))}
      hop={STEP * Math.abs(Math.sin(3 * Math.PI * at.out))}
      arm={arm}
    />
  );
}
