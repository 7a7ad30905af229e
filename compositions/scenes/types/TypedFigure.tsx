import { inWhite } from '../../../src/figures/grown-ups';
import { walkAlong } from '../../../src/figures/steps';
import type { Typed } from '../../../src/layout/types/people';
import { STAGE } from '../../../src/layout/types/stage';
import { enteredAt, hopAt, WALK, walkStart } from '../../../src/layout/types/times';
import { Someone } from '../../parts/figure/Someone';
import type { SceneProps } from '../scene-props';

/** Someone in white who walks to their own and takes on their colour. */
export function TypedFigure({ person, scene, frame }: SceneProps<'types'> & { readonly person: Typed }) {
  const { who, mixed, own, y, order } = person;
  const hop = hopAt(frame, scene, order);
  const scale = STAGE.scale * who.look.scale;
  const way = { from: mixed, to: own, start: walkStart(scene, order), frames: WALK.frames, scale };
  const { x, flip, steps } = walkAlong(frame, way);
  return (
    <Someone
      id={who.id}
      look={hop.coloured ? who.look : inWhite(who.look)}
      frame={frame}
      x={x}
      y={y}
      scale={STAGE.scale}
      flip={flip}
      steps={steps}
      hop={hop.px}
      entered={enteredAt(frame, scene, order)}
    />
  );
}
