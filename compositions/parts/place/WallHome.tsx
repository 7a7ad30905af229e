import type { ReactElement } from 'react';
import type { Home } from '../../../src/schema/persona';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { PLACE_COLOR } from '../../../src/theme/place-color';
import { Bike } from '../props/Bike';
import { facade } from './home/home-props';
import { ink } from './ink';
import type { PlaceProps } from './place-props';
import { CafeTable } from './wall/CafeTable';
import { FrontDoor, GlassDoor } from './wall/Doors';
import { FlatRoof, TiledRoof } from './wall/Roofs';
import { Cat, PlantWindow, WallLamp } from './wall/Windows';

/** px: the wall, most of it left of the picture: the camera looks there while it is close. */
const WALL = { left: -1400, right: 118, foot: 996, base: 868 } as const;
/** px: what lies on the wall: its least height, and the lowest that leaves the door free. */
const ROOF = { top: 442, bottom: 486, least: 16, door: 514 } as const;
/** Where bricks or boards are drawn: never where the headline stands while the camera is close. */
const DRAWN = { from: 520, to: 850, step: 38 } as const;
const courses = (x: number, y: number) =>
  `M${x} ${y}h92M${x + 30} ${y}v24M${x + 12} ${y + 24}h92M${x + 60} ${y + 24}v24M${x} ${y + 48}h70`;
const BRICKS = [
  [-1010, 640],
  [-900, 810],
  [-626, 556],
  [-616, 700],
  [-430, 812],
  [-262, 690],
  [-262, 812],
  [-262, 526],
]
  .map(([x = 0, y = 0]) => courses(x, y))
  .join('');
const BOARDS = Array.from(
  { length: 30 },
  (_, i) => `M${WALL.right - 22 - i * DRAWN.step} ${DRAWN.from}V${DRAWN.to}`,
).join('');
/** px: windows, the one with the cat last, where the cat sits in it, and the bicycle between them; before a flat stands a table. */
const WINDOWS = { garden: [-852, -482], table: [-900, -576] } as const;
const CAT = { garden: 136, table: 58 } as const;

type Material = 'plaster' | 'brick' | 'boards';

const MATERIAL: Readonly<Record<Home, Material>> = {
  'rented-flat': 'plaster',
  'owned-flat': 'brick',
  'terraced-house': 'brick',
  'detached-house': 'boards',
  farm: 'boards',
  'senior-home': 'plaster',
};

/** Homes that are entered from the garden; the others open onto a terrace by a glazed door. */
const FRONT_DOOR: readonly Home[] = ['terraced-house', 'detached-house', 'farm'];

/** Homes in a house of several floors. */
const FLATS: readonly Home[] = ['rented-flat', 'owned-flat'];

/** The bicycle between the windows, px; a garden has a child's. */
const BIKE = { garden: -566, table: -640, y: 894, child: 0.78 } as const;

/** The home's own wall: door, windows, a lamp; only its corner is seen when the camera shows the whole picture. */
export function WallHome({ alive, hue, home, frame, eaves }: PlaceProps): ReactElement {
  const top = Math.min(Math.max(ROOF.top, eaves), ROOF.door - ROOF.least);
  const bottom = Math.min(Math.max(ROOF.bottom, top + ROOF.least), ROOF.door);
  const material = MATERIAL[home];
  const board = facade({ hue });
  const wall = { plaster: PLACE_COLOR.plaster, brick: PLACE_COLOR.brick, boards: board.wall }[material];
  const drawn = { plaster: '', brick: BRICKS, boards: BOARDS }[material];
  const line = material === 'brick' ? PLACE_COLOR.brickLine : board.line;
  const width = WALL.right - WALL.left;
  const roof = { left: WALL.left, right: WALL.right, top, bottom, hue };
  const garden = FRONT_DOOR.includes(home);
  const before = garden ? 'garden' : 'table';
  const windows = WINDOWS[before];
  return (
    <g>
      <rect x={WALL.left} y={bottom} width={width} height={WALL.foot - bottom} fill={wall} {...ink()} />
      {drawn ? <path d={drawn} stroke={line} strokeWidth={LINE.fine} fill="none" /> : null}
      <rect x={WALL.left} y={WALL.base} width={width} height={130} fill={PLACE_COLOR.stone} {...ink()} />
      {windows.map((x, i) => (
        <PlantWindow key={x} x={x} lit={alive > 0.3 + 0.3 * i} box={hue.fill} frame={frame + 30 * i} />
      ))}
      <Cat x={windows[1] + CAT[before]} y={692} frame={frame} />
      {garden ? (
        <FrontDoor color={hue.name === 'sun' ? COLOR.forest : hue.fill} />
      ) : (
        <GlassDoor lit={alive > 0.3} />
      )}
      {FLATS.includes(home) ? <FlatRoof {...roof} /> : <TiledRoof {...roof} />}
      <WallLamp lit={alive > 0.2} glass={hue.tint} />
      {garden ? null : <CafeTable hue={hue} />}
      <Bike x={BIKE[before]} y={BIKE.y} scale={garden ? BIKE.child : 1} fill={COLOR.green} />
    </g>
  );
}
