import { type ReactElement, useMemo } from 'react';
import { handOf, heightOf } from '../../../src/figures/anchors';
import { crowdOf } from '../../../src/figures/crowd';
import { type Gesture, gestureAt } from '../../../src/figures/gesture';
import { idleAt, walkAt } from '../../../src/figures/idle';
import type { Person } from '../../../src/figures/person';
import { inPose } from '../../../src/figures/pose';
import { roleLook } from '../../../src/figures/roles';
import type { Block } from '../../../src/layout/shelf/blocks';
import {
  type Customer as CustomerMark,
  customerAt,
  MOST_CUSTOMERS,
  pharmacistAt,
} from '../../../src/layout/shelf/people';
import { PACKS, productForm } from '../../../src/layout/shelf/product-form';
import { STAGE } from '../../../src/layout/shelf/stage';
import { textWidth } from '../../../src/layout/text';
import type { Told } from '../../../src/scenes/handover';
import { COLOR, hue } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { TYPE } from '../../../src/theme/type';
import { Figure } from '../../parts/figure/Figure';
import { Pop } from '../../parts/motion/moves';
import { Product } from '../../parts/product/Product';
import { Text } from '../../parts/type/Text';
import type { ToldProps } from '../scene-props';

const PHARMACIST = { look: roleLook('pharmacist'), id: 'pharmacist' } as const;
/** px left of which nobody is seen. */
const UNSEEN = -180;
/** Frames after new products come until those who get more wave. */
const WAVES_AFTER = 36;

/** What the pharmacist hands over in the end: its size, and how much of it is under her hand. */
const GIVEN = { scale: 0.86, under: 0.5 } as const;

/** She walks in, stands with a hand at the shelf, and in the end turns and hands over what there is more of. */
export function Pharmacist(
  props: ToldProps<'shelf'> & { readonly given: Block | undefined },
): ReactElement | null {
  const { scene, frame, given } = props;
  const { x, left, going, reaches, gives } = pharmacistAt(scene.beats, frame);
  if (x < UNSEEN) return null;
  const { y, scale } = STAGE.pharmacist;
  const look = inPose(PHARMACIST.look, going ? 'walk' : reaches ? 'stride' : 'relaxed');
  const placed = { look, x, y, scale, flip: left, bob: going ? walkAt(frame, PHARMACIST.id) : 0 };
  const hand = gives && given ? handOf(placed) : undefined;
  return (
    <g>
      <Figure {...placed} {...idleAt(frame, PHARMACIST.id)} />
      {hand && given ? (
        <Product
          icon={given.icon}
          hue={given.hue}
          isLight={given.isLight}
          x={hand.x}
          y={hand.y + PACKS[productForm(given.icon)].height * GIVEN.scale * GIVEN.under}
          scale={GIVEN.scale}
        />
      ) : null}
    </g>
  );
}

type Part = Told<'shelf'>['mix'][number];

interface CustomersProps extends ToldProps<'shelf'> {
  /** Those who are seen through the door, or those in the room. */
  readonly outside: boolean;
}

/** Customers of the largest segments: they show whose shelf it is, look on, and one is served when it is theirs. */
export function Customers({ scene, frame, outside }: CustomersProps): ReactElement {
  const people = useMemo(
    () =>
      scene.mix.slice(0, MOST_CUSTOMERS).flatMap((part) => {
        const [person] = crowdOf(hue(part.hue), part.person.persona, 1, part.person.segment);
        return person ? [{ part, person }] : [];
      }),
    [scene],
  );
  return (
    <g>
      {people
        .map(({ part, person }, i) => {
          const mark = customerAt(scene.beats, frame, i);
          if (mark?.isOutside !== outside) return null;
          return <Customer key={person.id} {...{ scene, frame, part, person, mark }} />;
        })
        .reverse()}
    </g>
  );
}

function Customer(
  props: ToldProps<'shelf'> & { readonly part: Part; readonly person: Person; readonly mark: CustomerMark },
): ReactElement | null {
  const { scene, frame, part, person, mark } = props;
  const { x, y, scale, left, going, label, reaches, takes, isOutside } = mark;
  if (x < UNSEEN) return null;
  const look = inPose(person.look, going ? 'walk' : reaches ? 'stride' : 'stand');
  // Whose shelf grows waves from outside.
  const grows = scene.blocks.some((block) => block.hue === part.hue && block.to.value > block.from.value);
  const gesture: Gesture | undefined =
    frame >= takes
      ? { kind: 'offer', from: takes, until: scene.frames }
      : isOutside && grows
        ? { kind: 'wave', from: scene.beats.add + WAVES_AFTER }
        : undefined;
  return (
    <g>
      <Figure
        look={look}
        x={x}
        y={y}
        scale={scale}
        flip={left}
        bob={going ? walkAt(frame, person.id) : 0}
        arm={gesture && gestureAt(frame, gesture, person.id)}
        {...idleAt(frame, person.id)}
      />
      <Share part={part} x={x} y={y - heightOf(look, scale) - SHARE.over} progress={label} />
    </g>
  );
}

/** px: the capsule with a share over a head. */
const SHARE = { over: 38, height: 60, pad: 22, drop: 15 } as const;
const SHARE_STYLE = { ...TYPE.valueSmall, tracking: -0.01 };

/** Their segment's share in its colour, as in the mix. `y` = its lower edge. */
function Share(props: {
  readonly part: Part;
  readonly x: number;
  readonly y: number;
  readonly progress: number;
}): ReactElement {
  const { part, x, y, progress } = props;
  const { fill, onFill } = hue(part.hue);
  const width = textWidth(part.share.text, SHARE_STYLE) + 2 * SHARE.pad;
  return (
    <Pop progress={progress} x={x} y={y} least={0.8}>
      <rect
        x={x - width / 2}
        y={y - SHARE.height}
        width={width}
        height={SHARE.height}
        rx={SHARE.height / 2}
        fill={fill}
        stroke={COLOR.ink}
        strokeWidth={LINE.normal}
      />
      <Text
        x={x}
        y={y - SHARE.height / 2 + SHARE.drop}
        style={SHARE_STYLE}
        fill={onFill}
        anchor="middle"
        data-fact={part.share.fact}
      >
        {part.share.text}
      </Text>
    </Pop>
  );
}
