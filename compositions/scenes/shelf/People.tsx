import { type ReactElement, useMemo } from 'react';
import { heightOf } from '../../../src/figures/anchors';
import { crowdOf } from '../../../src/figures/crowd';
import { idleAt, walkAt } from '../../../src/figures/idle';
import type { Person } from '../../../src/figures/person';
import { inPose } from '../../../src/figures/pose';
import { roleLook } from '../../../src/figures/roles';
import { customerAt, MOST_CUSTOMERS, pharmacistAt } from '../../../src/layout/shelf/people';
import { STAGE } from '../../../src/layout/shelf/stage';
import { textWidth } from '../../../src/layout/text';
import type { Told } from '../../../src/scenes/shared';
import { COLOR, hue } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { TYPE } from '../../../src/theme/type';
import { Figure } from '../../parts/figure/Figure';
import { Pop } from '../../parts/motion/moves';
import { Text } from '../../parts/type/Text';
import type { ToldProps } from '../scene-props';

const PHARMACIST = { look: roleLook('pharmacist'), id: 'pharmacist' } as const;
/** px left of which nobody is seen. */
const UNSEEN = -180;

/** She walks in, stands with a hand at the shelf, carries off what leaves and brings what is new. */
export function Pharmacist({ scene, frame }: ToldProps<'shelf'>): ReactElement | null {
  const { x, left, going } = pharmacistAt(scene.beats, frame);
  if (x < UNSEEN) return null;
  return (
    <Figure
      look={inPose(PHARMACIST.look, going ? 'walk' : 'stride')}
      x={x}
      y={STAGE.pharmacist.y}
      scale={STAGE.pharmacist.scale}
      flip={left}
      bob={going ? walkAt(frame, PHARMACIST.id) : 0}
      {...idleAt(frame, PHARMACIST.id)}
    />
  );
}

type Part = Told<'shelf'>['mix'][number];

/** Customers of the largest segments: they show whose shelf it is, and come back when it is theirs. */
export function Customers({ scene, frame }: ToldProps<'shelf'>): ReactElement {
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
        .map(({ part, person }, i) => <Customer key={person.id} {...{ scene, frame, part, person, i }} />)
        .reverse()}
    </g>
  );
}

function Customer(
  props: ToldProps<'shelf'> & { readonly part: Part; readonly person: Person; readonly i: number },
): ReactElement | null {
  const { scene, frame, part, person, i } = props;
  const { x, y, scale, left, going, label } = customerAt(scene.beats, frame, i);
  if (x < UNSEEN) return null;
  // The one nearest to the shelf reaches for it.
  const look = inPose(person.look, going ? 'walk' : i === 0 && label > 0 ? 'stride' : 'stand');
  return (
    <g>
      <Figure
        look={look}
        x={x}
        y={y}
        scale={scale}
        flip={left}
        bob={going ? walkAt(frame, person.id) : 0}
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
