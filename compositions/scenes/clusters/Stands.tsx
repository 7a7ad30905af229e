import { type ReactElement, useMemo } from 'react';
import { crowdOf } from '../../../src/figures/crowd';
import { idleAt, walkAt } from '../../../src/figures/idle';
import type { Person } from '../../../src/figures/person';
import { inPose } from '../../../src/figures/pose';
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
            <PharmacyDisc
              stand={stand}
              disc={disc}
              at={{ ...at, r }}
              near={near}
              side={side}
              fill={fillOf(scene, stand)}
            />
            <Customers stand={stand} side={side} people={people[side] ?? []} near={near} frame={frame} />
            <StandSign stand={stand} progress={near.sign(side)} />
          </Pop>
        );
      })}
    </g>
  );
}

const fillOf = (scene: StandsProps['scene'], { cluster }: Stand): string =>
  hue(scene.clusters[cluster]?.hue ?? 'blue').fill;

/** The disc that a dot has become, tied to the dot's place on the map, with the pharmacy's door on it. */
function PharmacyDisc(props: {
  readonly stand: Stand;
  readonly disc: ReturnType<typeof discAt>;
  /** The dot itself, as it is seen now. */
  readonly at: { readonly x: number; readonly y: number; readonly r: number };
  readonly near: Nearness;
  readonly side: 0 | 1;
  readonly fill: string;
}): ReactElement {
  const { stand, disc, at, near, side, fill } = props;
  const up = near.door(side);
  const { door } = stand;
  const inner = { ...door, width: door.width - 2 * FRAME_WIDTH, height: door.height - FRAME_WIDTH };
  return (
    <g stroke={COLOR.ink} strokeLinejoin="round">
      <path
        d={`M${at.x} ${at.y}L${disc.cx} ${disc.cy}`}
        strokeWidth={LINE.strong}
        strokeLinecap="round"
        strokeDasharray="1 16"
      />
      <circle cx={at.x} cy={at.y} r={at.r} fill={fill} strokeWidth={LINE.strong} />
      <ellipse {...disc} fill={fill} strokeWidth={LINE.normal} />
      {up > 0 ? (
        <g
          transform={`translate(0 ${door.base}) scale(1 ${up}) translate(0 ${-door.base})`}
          strokeWidth={LINE.normal}
        >
          <path d={archPath(door)} fill={fill} />
          <path d={archPath(inner)} fill={COLOR.interior} />
        </g>
      ) : null}
    </g>
  );
}

/** Two customers walk up to their pharmacy. */
function Customers(props: {
  readonly stand: Stand;
  readonly side: 0 | 1;
  readonly people: readonly Person[];
  readonly near: Nearness;
  readonly frame: number;
}): ReactElement {
  const { stand, side, people, near, frame } = props;
  const { t, going } = near.walk(side);
  return (
    <g>
      {t > 0
        ? people.map((person, k) => (
            <Figure
              key={person.id}
              look={inPose(person.look, going ? 'walk' : 'stand')}
              {...customerAt(stand, side, k, t)}
              bob={going ? walkAt(frame, person.id) : 0}
              {...idleAt(frame, person.id)}
            />
          ))
        : null}
    </g>
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
