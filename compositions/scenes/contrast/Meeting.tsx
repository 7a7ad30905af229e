import type { ReactElement } from 'react';
import type { Person } from '../../../src/figures/person';
import type { Contrast } from '../../../src/layout/contrast/contrast';
import type { ContrastMotion } from '../../../src/layout/contrast/motion';
import { onSide, type Side, STAGE } from '../../../src/layout/contrast/stage';
import { FromBehind } from '../../parts/motion/FromBehind';
import { Product } from '../../parts/product/Product';
import type { SceneProps } from '../scene-props';
import { Companion } from './Companion';
import { LocalDoor } from './LocalDoor';
import { OwnShelf } from './OwnShelf';
import { Walker } from './Walker';

/** px: the door is the highest of what comes up, with its line. */
const LOCAL_RISE = STAGE.door.height + 8;
/** The product that a side's people ask for, on the palm held out: px in the left half, and size. */
const PRODUCT = { x: 744, y: 384, scale: 0.76 } as const;

/** Who stands at the border on one side: with a dog where there is one, and at last with the own door and product. */
export function Meeting(
  props: SceneProps<'contrast'> & {
    readonly side: Side;
    readonly placed: Contrast;
    readonly motion: ContrastMotion;
    readonly people: Readonly<Record<Side, Person>>;
  },
): ReactElement {
  const { side, scene, placed, motion, people, frame } = props;
  const { local } = motion;
  const { hue, person } = scene[side];
  return (
    <g>
      <FromBehind y={STAGE.lineY} way="up" travel={LOCAL_RISE} progress={local.door}>
        <OwnShelf side={side} packs={placed.own[side]} hue={hue} />
        <LocalDoor side={side} />
      </FromBehind>
      <Walker side={side} person={people[side]} motion={motion} frame={frame} />
      {person.persona.dog ? (
        <Companion side={side} seed={person.segment} motion={motion} frame={frame} />
      ) : null}
      {local.product > 0 ? (
        <Product
          icon={placed.highest[side].icon.name}
          hue={hue}
          x={onSide(side, PRODUCT.x)}
          y={PRODUCT.y}
          scale={PRODUCT.scale}
        />
      ) : null}
    </g>
  );
}
