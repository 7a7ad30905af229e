import type { ReactElement } from 'react';
import type { Person } from '../../../src/figures/person';
import type { Contrast } from '../../../src/layout/contrast/contrast';
import type { ContrastMotion } from '../../../src/layout/contrast/motion';
import { onSide, type Side, STAGE } from '../../../src/layout/contrast/stage';
import { SlideIn } from '../../parts/motion/moves';
import { Product } from '../../parts/product/Product';
import type { ToldProps } from '../scene-props';
import { JETTY, Jetty } from './Jetty';
import { LocalDoor } from './LocalDoor';
import { OwnShelf } from './OwnShelf';
import { Walker } from './Walker';

/** px that door and shelf glide in from: beyond the picture's edge. */
const GLIDE = 980;
/** The product that a side's people ask for, on the palm held out: px in the left half, and size. */
const PRODUCT = { x: 695, y: 390, scale: 0.76 } as const;

/** Who stands at the border on one side: at last with the own door, shelf and product. */
export function Meeting(
  props: ToldProps<'contrast'> & {
    readonly side: Side;
    readonly placed: Contrast;
    readonly motion: ContrastMotion;
    readonly people: Readonly<Record<Side, Person>>;
  },
): ReactElement {
  const { side, scene, placed, motion, people, frame } = props;
  const { local } = motion;
  const { hue, landscape } = scene[side];
  return (
    <g>
      {local.set > 0 ? (
        <SlideIn progress={local.set} dx={side === 'left' ? -GLIDE : GLIDE}>
          {landscape === 'coast' ? (
            <Jetty x={STAGE.border} flip={side === 'right'} length={JETTY.pier} />
          ) : null}
          <OwnShelf side={side} packs={placed.own[side]} hue={hue} />
          <LocalDoor side={side} />
        </SlideIn>
      ) : null}
      <Walker side={side} person={people[side]} motion={motion} frame={frame} />
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
