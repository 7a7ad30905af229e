import { gestureAt } from '../../../src/figures/gesture';
import { walkAlong } from '../../../src/figures/steps';
import type { Divided } from '../../../src/layout/divide/people';
import { onPlank, STAGE } from '../../../src/layout/divide/stage';
import { LEAVE, leapAt } from '../../../src/layout/divide/times';
import { lerp, springTo } from '../../../src/layout/ease';
import { Someone } from '../../parts/figure/Someone';
import type { SceneProps } from '../scene-props';

interface DividedFigureProps extends SceneProps<'divide'> {
  readonly person: Divided;
  readonly index: number;
  readonly plank: { readonly left: number; readonly right: number };
}

/** Someone of the crowd, who leaps onto their end of the plank or leaves the picture. */
export function DividedFigure({ person, index, plank, scene, frame }: DividedFigureProps) {
  const { who, x, y, at, out } = person;
  const { beats } = scene;
  const entered = springTo(frame, 2 + index * 2);
  const own = { id: who.id, look: who.look, frame, scale: STAGE.scale, entered };
  if (at === null) {
    const scale = STAGE.scale * who.look.scale;
    const walk = walkAlong(frame, { from: x, to: out, start: beats.parts, frames: LEAVE, scale });
    if (walk.x === out) return null;
    return <Someone {...own} x={walk.x} y={y} flip={walk.flip} steps={walk.steps} />;
  }
  const { t, hop } = leapAt(frame, scene, index);
  const to = onPlank(plank, at);
  const waves =
    beats.third !== undefined && index % 3 === 0
      ? gestureAt(frame, { kind: 'wave', from: beats.third + index * 2 }, who.id)
      : undefined;
  return (
    <Someone
      {...own}
      x={lerp(x, to.x, t)}
      y={lerp(y, to.y, t)}
      hop={hop}
      flip={t > 0.5 ? at > 0.5 : x > 960}
      arm={waves}
    />
  );
}
