import { type ReactElement, useMemo } from 'react';
import { crowdOf } from '../../../src/figures/crowd';
import { idleAt } from '../../../src/figures/idle';
import type { Person } from '../../../src/figures/person';
import {
  customerAt,
  type Focus,
  type Nearness,
  STAND_RISE,
  type Stand,
  signIsWhole,
} from '../../../src/layout/clusters/focus';
import { archPath } from '../../../src/layout/pharmacy/arch-door';
import { COLOR, hue } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { Figure } from '../../parts/figure/Figure';
import { Pop, SlideIn } from '../../parts/motion/moves';
import { Text } from '../../parts/type/Text';
import type { SceneProps } from '../scene-props';

interface StandsProps extends SceneProps<'clusters'> {
  readonly focus: Focus;
  readonly near: Nearness;
}

const SIDES = [0, 1] as const;
/** px of the door's frame, and of the light rim that parts dark hues from the ground; share by which a stand grows when it is named once more. */
const FRAME_WIDTH = 16;
const RIM = 5;
const AGAIN = 0.04;

/** The two neighbours beside their piece of the map: each one's pharmacy, whole as it comes up, with its customers and its name. */
export function Stands({ scene, focus, near, frame }: StandsProps): ReactElement {
  const people = useMemo(
    () =>
      focus.stands.map(({ cluster }) => {
        const who = scene.clusters[cluster]?.person;
        return who ? crowdOf(hue(who.hue), who.persona, 2, who.segment) : [];
      }),
    [scene, focus],
  );
  return (
    <g>
      {SIDES.map((side) => {
        const stand = focus.stands[side];
        const fill = hue(scene.clusters[stand.cluster]?.hue ?? 'blue').fill;
        return (
          <SlideIn key={side} progress={near.door(side)} dy={STAND_RISE}>
            <Pop progress={1 + AGAIN * near.again(side)} x={stand.x} y={stand.base}>
              <PharmacyDoor stand={stand} side={side} people={people[side] ?? []} fill={fill} frame={frame} />
              {signIsWhole(stand, near.door(side)) ? <StandSign stand={stand} /> : null}
            </Pop>
          </SlideIn>
        );
      })}
    </g>
  );
}

/** The pharmacy's door in its cluster's colour, with two of its customers in it. */
function PharmacyDoor(props: {
  readonly stand: Stand;
  readonly side: 0 | 1;
  readonly people: readonly Person[];
  readonly fill: string;
  readonly frame: number;
}): ReactElement {
  const { stand, side, people, fill, frame } = props;
  const { door } = stand;
  const inner = { ...door, width: door.width - 2 * FRAME_WIDTH, height: door.height - FRAME_WIDTH };
  return (
    <g>
      <g stroke={COLOR.ink} strokeWidth={LINE.normal} strokeLinejoin="round">
        <path d={archPath(door)} fill="none" stroke={COLOR.paper} strokeWidth={LINE.normal + 2 * RIM} />
        <path d={archPath(door)} fill={fill} />
        <path d={archPath(inner)} fill={COLOR.interior} />
      </g>
      {people.map((person, k) => (
        <Figure
          key={person.id}
          look={person.look}
          {...customerAt(stand, side, k)}
          {...idleAt(frame, person.id)}
        />
      ))}
    </g>
  );
}

/** The cluster's name, and the segment that is typical of it. */
function StandSign({ stand }: { readonly stand: Stand }): ReactElement {
  const { box, lines } = stand.sign;
  return (
    <g>
      <rect
        x={box.left}
        y={box.top}
        width={box.right - box.left}
        height={box.bottom - box.top}
        rx={26}
        fill={COLOR.paper}
        stroke={COLOR.ink}
        strokeWidth={LINE.normal}
      />
      {lines.map(({ text, style, y }) => (
        <Text
          key={y}
          x={(box.left + box.right) / 2}
          y={box.top + y}
          style={style}
          fill={COLOR.ink}
          anchor="middle"
        >
          {text}
        </Text>
      ))}
    </g>
  );
}
