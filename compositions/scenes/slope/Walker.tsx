import { gestureAt } from '../../../src/figures/gesture';
import type { Person } from '../../../src/figures/person';
import { walkAlong } from '../../../src/figures/steps';
import { lerp, springTo } from '../../../src/layout/ease';
import { SCALE } from '../../../src/layout/slope/people';
import { ENDS, onRoad, type Road, STAGE } from '../../../src/layout/slope/stage';
import { roadFrame, WALK } from '../../../src/layout/slope/times';
import { Someone } from '../../parts/figure/Someone';
import type { SceneProps } from '../scene-props';

interface WalkerProps extends SceneProps<'slope'> {
  readonly who: Person;
  readonly road: Road;
  readonly index: number;
}

/** From where to where somebody walks, as parts of the road: clear of the boards. */
const WAY = { from: 0.17, to: [0.8, 0.64] } as const;

/** Somebody who walks the road as it comes into being under their feet. */
export function Walker({ who, road, index, scene, frame }: WalkerProps) {
  const start = roadFrame(scene, index);
  const [from, to] = [WAY.from, WAY.to[index % WAY.to.length]!].map((t) =>
    lerp(ENDS.left, ENDS.right, t),
  ) as [number, number];
  const begins = start + WALK * WAY.from;
  const way = { from, to, start: begins, frames: WALK, scale: SCALE * who.look.scale };
  const { x, steps } = walkAlong(frame, way);
  const { y } = onRoad(road, (x - ENDS.left) / (ENDS.right - ENDS.left));
  const { unsure } = scene.beats;
  const arm =
    unsure === undefined ? undefined : gestureAt(frame, { kind: 'wave', from: unsure + index * 9 }, who.id);
  return (
    <Someone
      id={who.id}
      look={who.look}
      frame={frame}
      x={x}
      y={y - STAGE.road / 2 + 6}
      scale={SCALE}
      entered={springTo(frame, begins)}
      steps={steps}
      arm={arm}
    />
  );
}
