import { type Customer, GRID } from '../../../src/layout/tagging/people';
import { enteredAt, tagAt } from '../../../src/layout/tagging/times';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
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

/** Px over the feet at which the tag hangs, and its size. */
const TAG = { up: 88, width: 24, height: 16 } as const;

/** A customer: a paper-white shape until we know whom they are like. */
export function CustomerFigure({ person, index, of, scene, frame }: CustomerFigureProps) {
  const { who, x, y } = person;
  const { has, hop } = tagAt(frame, scene, person, of);
  const entered = enteredAt(frame, scene, index);
  if (!has)
    return (
      <Pop progress={entered} x={x} y={y}>
        <Silhouette look={who.look} x={x} y={y} scale={GRID.scale} colour={COLOR.paper} bob={hop} />
      </Pop>
    );
  return (
    <g>
      <Someone id={who.id} look={who.look} frame={frame} x={x} y={y} scale={GRID.scale} hop={hop} />
      <rect
        x={x - TAG.width / 2}
        y={y - TAG.up - hop}
        width={TAG.width}
        height={TAG.height}
        rx={4}
        fill={COLOR.paper}
        stroke={COLOR.ink}
        strokeWidth={LINE.fine}
      />
    </g>
  );
}
