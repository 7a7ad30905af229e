import type { ReactElement } from 'react';
import type { Person } from '../../../src/figures/person';
import type { Contrast } from '../../../src/layout/contrast/contrast';
import type { ContrastMotion } from '../../../src/layout/contrast/motion';
import { onSide, type Side } from '../../../src/layout/contrast/stage';
import { Product } from '../../parts/product/Product';
import type { SceneProps } from '../scene-props';
import { Companion } from './Companion';
import { LocalDoor } from './LocalDoor';
import { OwnShelf } from './OwnShelf';
import { Walker } from './Walker';

/** The product that a side's people ask for, on the palm held out: px in the left half, size, and how far it drops. */
const PRODUCT = { x: 750, y: 398, scale: 0.74, drop: 44 } as const;

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
  const { walk, local } = motion;
  const { hue, person } = scene[side];
  return (
    <g>
      <OwnShelf side={side} packs={placed.own[side]} hue={hue} up={local.shelf} pack={local.pack} />
      <LocalDoor side={side} up={local.door} light={local.light} />
      <Walker
        side={side}
        person={people[side]}
        walk={walk}
        forward={motion.forward[side]}
        turn={local.turn}
        frame={frame}
      />
      {person.persona.dog ? (
        <Companion side={side} seed={person.segment} walk={walk} turn={local.turn} frame={frame} />
      ) : null}
      {local.product > 0 ? (
        <Product
          icon={placed.highest[side].icon.name}
          hue={hue}
          x={onSide(side, PRODUCT.x)}
          y={PRODUCT.y - (1 - local.product) * PRODUCT.drop}
          scale={PRODUCT.scale}
        />
      ) : null}
    </g>
  );
}
