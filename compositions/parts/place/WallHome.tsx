import type { ReactElement } from 'react';
import type { Home } from '../../../src/schema/persona';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { PLACE_COLOR } from '../../../src/theme/place-color';
import { swing } from '../landscape/place';
import { Bike } from '../props/Bike';
import { facade } from './home/home-props';
import { Pane } from './home/Pane';
import { ink, inkLine } from './ink';
import type { PlaceProps } from './place-props';

/** px: the wall, most of it left of the picture: it is seen while the camera is close, with its roof under the headline. */
const WALL = { left: -724, right: 50, foot: 996, base: 868 } as const;
/** px: the roof over the wall, how far it stands out, its least height, and the lowest that leaves the door free. */
const ROOF = { top: 442, bottom: 486, out: 26, least: 16, door: 514 } as const;
/** Where bricks or boards are drawn: never where the headline stands while the camera is close. */
const DRAWN = { from: 520, to: 850 } as const;
const courses = (x: number, y: number) =>
  `M${x} ${y}h92M${x + 30} ${y}v24M${x + 12} ${y + 24}h92M${x + 60} ${y + 24}v24M${x} ${y + 48}h70`;
const BRICKS = [
  [-700, 560],
  [-600, 760],
  [-330, 800],
  [-360, 540],
  [-20, 640],
  [-40, 800],
  [-330, 516],
]
  .map(([x = 0, y = 0]) => courses(x, y))
  .join('');
const BOARDS = Array.from({ length: 20 }, (_, i) => `M${28 - i * 38} ${DRAWN.from}V${DRAWN.to}`).join('');

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

/** A glazed double door, lit when somebody is at home. */
function GlassDoor({ lit }: { readonly lit: boolean }): ReactElement {
  const glass = lit ? PLACE_COLOR.lamp : PLACE_COLOR.glass;
  return (
    <g>
      <rect x={-246} y={520} width={226} height={388} rx={6} fill={COLOR.paper} {...ink()} />
      <rect x={-230} y={536} width={90} height={372} fill={glass} {...ink()} />
      <rect x={-126} y={536} width={90} height={372} fill={glass} {...ink()} />
      <path d="M-230 660h90M-126 660h90" {...inkLine(LINE.fine)} />
      <circle cx={-146} cy={740} r={6} fill={COLOR.ink} />
    </g>
  );
}

/** A front door with a round top and a step. */
function FrontDoor({ color }: { readonly color: string }): ReactElement {
  return (
    <g>
      <path d="M-236 908V606a92 92 0 0 1 184 0V908Z" fill={COLOR.paper} {...ink()} />
      <path d="M-218 908V610a74 74 0 0 1 148 0V908Z" fill={color} {...ink()} />
      <path d="M-188 640V612a44 44 0 0 1 88 0v28Z" fill={PLACE_COLOR.lamp} {...ink(LINE.fine)} />
      <circle cx={-92} cy={752} r={8} fill={PLACE_COLOR.lamp} {...ink(LINE.fine)} />
      <rect x={-262} y={890} width={236} height={34} rx={6} fill={PLACE_COLOR.stone} {...ink()} />
    </g>
  );
}

const LEAF = 'M0 0C-26 -28 -18 -50 0 -56C20 -48 26 -26 0 0Z';

/** A window with a box of plants under it. */
function PlantWindow({ x, lit, box, frame }: { x: number; lit: boolean; box: string; frame: number }) {
  return (
    <g>
      <Pane x={x} y={548} width={196} height={206} lit={lit} />
      {[22, 60, 98, 136, 174].map((dx, i) => (
        <path
          key={dx}
          d={LEAF}
          transform={`translate(${x + dx} 762) rotate(${(4 * swing(frame, 120, i / 5) + (i - 2) * 6).toFixed(2)})`}
          fill={i % 2 ? COLOR.mint2 : COLOR.green}
          {...ink()}
        />
      ))}
      <rect x={x - 10} y={756} width={216} height={48} rx={8} fill={box} {...ink()} />
    </g>
  );
}

/** A cat behind the flowers of the window, that moves its tail. */
function Cat({ x, y, frame }: { x: number; y: number; frame: number }) {
  const tail = (9 * swing(frame, 90)).toFixed(2);
  return (
    <g transform={`translate(${x} ${y})`}>
      <path
        d="M24 36C52 34 50 -6 40 -22"
        transform={`rotate(${tail} 24 36)`}
        fill="none"
        stroke={COLOR.ink}
        strokeWidth={10}
        strokeLinecap="round"
      />
      <path d="M-28 44C-34 6 -24 -14 -26 -44L-14 -34H4L16 -44C14 -14 26 6 28 44Z" fill={COLOR.ink} />
      <path d="M-15 -22h4M1 -22h4" stroke={PLACE_COLOR.lamp} strokeWidth={5} strokeLinecap="round" />
    </g>
  );
}

/** Between window and door: a lamp that is lit when somebody is at home. */
function WallLamp({ lit, glass }: { readonly lit: boolean; readonly glass: string }) {
  return (
    <g>
      {lit ? <circle cx={-300} cy={600} r={46} fill={PLACE_COLOR.beam} /> : null}
      <path d="M-300 556v16" {...inkLine()} />
      <path d="M-320 572h40l-8 50h-24z" fill={lit ? PLACE_COLOR.lamp : glass} {...ink(LINE.fine)} />
    </g>
  );
}

/** The bicycle under the window, px; a garden has a child's. */
const BIKE = { x: -468, y: 894, child: 0.78 } as const;

/** The home's own wall: door, windows, a lamp; only its edge is seen when the camera shows the whole picture. */
export function WallHome({ alive, hue, home, frame, eaves }: PlaceProps): ReactElement {
  const top = Math.min(Math.max(ROOF.top, eaves), ROOF.door - ROOF.least);
  const bottom = Math.min(Math.max(ROOF.bottom, top + ROOF.least), ROOF.door);
  const material = MATERIAL[home];
  const board = facade({ hue });
  const wall = { plaster: PLACE_COLOR.plaster, brick: PLACE_COLOR.brick, boards: board.wall }[material];
  const drawn = { plaster: '', brick: BRICKS, boards: BOARDS }[material];
  const line = material === 'brick' ? PLACE_COLOR.brickLine : board.line;
  const lamp = alive > 0.1 ? PLACE_COLOR.lamp : hue.tint;
  return (
    <g>
      {alive > 0.1 ? <circle cx={70} cy={548} r={58 * alive} fill={PLACE_COLOR.beam} /> : null}
      <rect
        x={WALL.left}
        y={bottom}
        width={WALL.right - WALL.left}
        height={WALL.foot - bottom}
        fill={wall}
        {...ink()}
      />
      <rect
        x={WALL.left - ROOF.out}
        y={top}
        width={WALL.right - WALL.left + 2 * ROOF.out}
        height={bottom - top}
        rx={8}
        fill={hue.fill}
        {...ink()}
      />
      {drawn ? <path d={drawn} stroke={line} strokeWidth={LINE.fine} fill="none" /> : null}
      <rect
        x={WALL.left}
        y={WALL.base}
        width={WALL.right - WALL.left}
        height={130}
        fill={PLACE_COLOR.stone}
        {...ink()}
      />
      <PlantWindow x={-560} lit={alive > 0.5} box={hue.fill} frame={frame} />
      <Cat x={-424} y={692} frame={frame} />
      {FRONT_DOOR.includes(home) ? (
        <FrontDoor color={hue.name === 'sun' ? COLOR.forest : hue.fill} />
      ) : (
        <GlassDoor lit={alive > 0.3} />
      )}
      <WallLamp lit={alive > 0.2} glass={hue.tint} />
      <Bike x={BIKE.x} y={BIKE.y} scale={FRONT_DOOR.includes(home) ? BIKE.child : 1} fill={COLOR.green} />
      <path d="M50 536h20" {...inkLine()} />
      <path d="M54 572h32v-18a16 16 0 0 0 -32 0z" fill={lamp} {...ink(LINE.fine)} />
    </g>
  );
}
