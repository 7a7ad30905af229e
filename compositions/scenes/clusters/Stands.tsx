import { type ReactElement, useMemo } from 'react';
import { crowdOf } from '../../../src/figures/crowd';
import { idleAt } from '../../../src/figures/idle';
import type { Person } from '../../../src/figures/person';
import type { PlacedClusters } from '../../../src/layout/clusters/clusters';
import {
  customerAt,
  discAt,
  type Focus,
  type Nearness,
  nearAt,
  type Stand,
} from '../../../src/layout/clusters/focus';
import type { View } from '../../../src/layout/clusters/view';
import { archPath } from '../../../src/layout/pharmacy/arch-door';
import { COLOR, hue } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { Figure } from '../../parts/figure/Figure';
import { Pop } from '../../parts/motion/moves';
import { Text } from '../../parts/type/Text';
import type { SceneProps } from '../scene-props';

interface StandsProps extends SceneProps<'clusters'> {
  readonly placed: PlacedClusters;
  readonly focus: Focus;
  readonly near: Nearness;
  /** Where the camera came from. */
  readonly from: View;
}

const SIDES = [0, 1] as const;
/** px of the door's frame; share by which a stand grows when it is named once more. */
const FRAME_WIDTH = 16;
const AGAIN = 0.04;

/** Two neighbours out of their dots: a disc in the cluster's colour, its pharmacy, and the customers who give it that. */
export function Stands({ scene, placed, focus, near, from, frame }: StandsProps): ReactElement {
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
        const dot = placed.dots[stand.dot];
        if (!dot) return null;
        const at = nearAt(focus, near, from, dot);
        const r = scene.radius * at.scale;
        const disc = discAt(stand, { ...at, r }, near.disc(side));
        const again = 1 + AGAIN * near.again(side);
        return (
          <Pop key={side} progress={again} x={stand.x} y={stand.base}>
            <PharmacyDisc disc={disc} at={{ ...at, r }} fill={fillOf(scene, stand)} />
            <PharmacyDoor
              stand={stand}
              side={side}
              people={people[side] ?? []}
              fill={fillOf(scene, stand)}
              progress={near.door(side)}
              frame={frame}
            />
            <StandSign stand={stand} progress={near.sign} />
          </Pop>
        );
      })}
    </g>
  );
}

const fillOf = (scene: StandsProps['scene'], { cluster }: Stand): string =>
  hue(scene.clusters[cluster]?.hue ?? 'blue').fill;

/** The disc that has come out of a dot, and the dot, which stays in its place on the map. */
function PharmacyDisc(props: {
  readonly disc: ReturnType<typeof discAt>;
  /** The dot itself, as it is seen now. */
  readonly at: { readonly x: number; readonly y: number; readonly r: number };
  readonly fill: string;
}): ReactElement {
  const { disc, at, fill } = props;
  return (
    <g stroke={COLOR.ink} strokeLinejoin="round">
      <circle cx={at.x} cy={at.y} r={at.r} fill={fill} strokeWidth={LINE.strong} />
      <ellipse {...disc} fill={fill} strokeWidth={LINE.normal} />
    </g>
  );
}

/** The pharmacy's door on its disc, with two of its customers in it: it comes whole. */
function PharmacyDoor(props: {
  readonly stand: Stand;
  readonly side: 0 | 1;
  readonly people: readonly Person[];
  readonly fill: string;
  readonly progress: number;
  readonly frame: number;
}): ReactElement {
  const { stand, side, people, fill, progress, frame } = props;
  const { door } = stand;
  const inner = { ...door, width: door.width - 2 * FRAME_WIDTH, height: door.height - FRAME_WIDTH };
  return (
    <Pop progress={progress} x={stand.x} y={door.base}>
      <g stroke={COLOR.ink} strokeWidth={LINE.normal} strokeLinejoin="round">
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
    </Pop>
  );
}

/** The cluster's name, and the segment that is typical of it. */
function StandSign({ stand, progress }: { readonly stand: Stand; readonly progress: number }): ReactElement {
  const { box, lines } = stand.sign;
  return (
    <Pop progress={progress} x={stand.x} y={box.bottom}>
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
        <Text key={y} x={stand.x} y={box.top + y} style={style} fill={COLOR.ink} anchor="middle">
          {text}
        </Text>
      ))}
    </Pop>
  );
}
