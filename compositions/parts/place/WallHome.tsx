import type { ReactElement } from 'react';
import type { Home } from '../../../src/schema/persona';
import { LINE } from '../../../src/theme/line';
import { PLACE_COLOR } from '../../../src/theme/place-color';
import { facade } from './home/home-props';
import { ink, inkLine } from './ink';
import { Layer } from './Layer';
import type { PlaceProps } from './place-props';

/** px: the strip of wall that is seen at the picture's left edge. */
const WALL = { top: 296, right: 76, foot: 996 } as const;
const COURSES = Array.from({ length: 17 }, (_, i) => 326 + i * 34);
const BRICKS = COURSES.map((y, i) => `M-18 ${y}H74M${i % 2 ? 30 : 52} ${y}v34`).join('');
const BOARDS = [10, 54].map((x) => `M${x} ${WALL.top + 3}V${WALL.foot}`).join('');

type Material = 'plaster' | 'brick' | 'boards';

const MATERIAL: Readonly<Record<Home, Material>> = {
  'rented-flat': 'plaster',
  'owned-flat': 'brick',
  'terraced-house': 'brick',
  'detached-house': 'boards',
  farm: 'boards',
  'senior-home': 'plaster',
};

/** The home's own wall at the edge of the picture, with a glazed door and a lamp. */
export function WallHome({ risen, alive, hue, home }: PlaceProps): ReactElement {
  const material = MATERIAL[home];
  const board = facade({ hue });
  const wall = { plaster: PLACE_COLOR.plaster, brick: PLACE_COLOR.brick, boards: board.wall }[material];
  const lamp = alive > 0.1 ? PLACE_COLOR.lamp : hue.tint;
  return (
    <Layer risen={risen(3)} from={760}>
      {alive > 0.1 ? <circle cx={92} cy={548} r={64 * alive} fill={PLACE_COLOR.beam} /> : null}
      <rect
        x={-20}
        y={WALL.top}
        width={WALL.right + 20}
        height={WALL.foot - WALL.top}
        fill={wall}
        {...ink()}
      />
      {material === 'brick' ? (
        <path d={BRICKS} stroke={PLACE_COLOR.brickLine} strokeWidth={LINE.fine} fill="none" />
      ) : null}
      {material === 'boards' ? (
        <path d={BOARDS} stroke={board.line} strokeWidth={LINE.fine} fill="none" />
      ) : null}
      <rect
        x={-20}
        y={430}
        width={64}
        height={400}
        rx={6}
        fill={alive > 0.3 ? PLACE_COLOR.lamp : PLACE_COLOR.glass}
        {...ink()}
      />
      <path d="M-20 612H44" {...inkLine()} />
      <path d="M76 536h16" {...inkLine()} />
      <path d="M78 570h28v-18a14 14 0 0 0 -28 0z" fill={lamp} {...ink(LINE.fine)} />
    </Layer>
  );
}
