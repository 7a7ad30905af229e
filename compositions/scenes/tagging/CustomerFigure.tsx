import { mix } from '../../../src/layout/ease';
import { type Customer, GRID } from '../../../src/layout/tagging/people';
import { dimmedAt, enteredAt, tagAt } from '../../../src/layout/tagging/times';
import { COLOR } from '../../../src/theme/color';
import { Silhouette } from '../../parts/figure/Silhouette';
import { Someone } from '../../parts/figure/Someone';
import { Pop } from '../../parts/motion/moves';
import type { SceneProps } from '../scene-props';

interface CustomerFigureProps extends SceneProps<'tagging'> {
  readonly person: Customer;
  readonly index: number;
  /** How many get a tag. */
  readonly of: number;
}

/** How much of the floor's colour those have who stay unknown. */
const DIM = 0.68;

/** A customer: a shape of paper until we know whom they are like, in that type's colours then, in the dark if we never do. */
export function CustomerFigure({ person, index, of, scene, frame }: CustomerFigureProps) {
  const { who, x, y } = person;
  const { has, hop } = tagAt(frame, scene, person, of);
  if (has)
    return <Someone id={who.id} look={who.look} frame={frame} x={x} y={y} scale={GRID.scale} hop={hop} />;
  const colour = mix(COLOR.paper, COLOR.forest2, DIM * dimmedAt(frame, scene, index));
  return (
    <Pop progress={enteredAt(frame, scene, index)} x={x} y={y}>
      <Silhouette look={who.look} x={x} y={y} scale={GRID.scale} colour={colour} bob={hop} />
    </Pop>
  );
}
