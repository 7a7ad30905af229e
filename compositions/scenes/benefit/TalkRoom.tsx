import { memo, type ReactElement, type ReactNode } from 'react';
import { COUNTER, ROOM, roomPath, SHELF } from '../../../src/layout/benefit/room';
import type { ArchDoor } from '../../../src/layout/pharmacy/arch-door';
import { COLOR, type HueName } from '../../../src/theme/color';
import { FRAME } from '../../../src/theme/frame';
import type { IconName } from '../../../src/theme/icons';
import { LINE } from '../../../src/theme/line';
import { Heart } from '../../parts/brand/Heart';
import { Product, ProductGhost } from '../../parts/product/Product';

const MIDDLE = FRAME.width / 2;

interface TalkRoomProps {
  /** The door that it opens out of, and how far it is open, 0–1: at 0 an empty doorway. */
  readonly door: ArchDoor;
  readonly opened: number;
  /** What stands in it. */
  readonly children: ReactNode;
}

/** The lit pharmacy, cut open: wall, floor and what stands there, seen through a door that grows. */
export function TalkRoom({ door, opened, children }: TalkRoomProps): ReactElement {
  const { left, right, bottom, floor } = ROOM;
  const d = roomPath(opened, door);
  const size = { x: left, width: right - left };
  const room = (
    <g>
      <rect {...size} y={ROOM.top} height={bottom - ROOM.top} fill={COLOR.interior} />
      <rect {...size} y={floor} height={bottom - floor} fill={COLOR.sand} />
    </g>
  );
  const line = {
    fill: 'none',
    stroke: COLOR.ink,
    strokeWidth: LINE.strong,
    strokeLinejoin: 'round',
  } as const;
  return (
    <g>
      <clipPath id="talk-room">
        <path d={d} />
      </clipPath>
      {opened < 1 ? (
        <>
          <g clipPath="url(#talk-room)">
            {room}
            {opened > 0 ? children : null}
          </g>
          <path d={d} {...line} />
        </>
      ) : (
        <>
          <g clipPath="url(#talk-room)">{room}</g>
          <path d={d} {...line} />
          {children}
        </>
      )}
    </g>
  );
}

/** Boards at the back wall, px: left edge, top, length, and which of the goods is the first on it. */
const BACK = [
  [104, 320, 330, 0],
  [520, 320, 880, 1],
  [1486, 320, 330, 4],
] as const;
const GOODS_FAR: readonly (readonly [icon: IconName, hue: HueName])[] = [
  ['skin-care', 'blue'],
  ['pain-relief', 'coral'],
  ['vitamins', 'lilac'],
  ['baby', 'sun'],
  ['pets', 'plum'],
];
const FAR = { pitch: 78, scale: 0.7 } as const;

/** Shelves along the back wall: far, so smaller and in light colours. */
export const BackShelves = memo(function BackShelves() {
  return (
    <g>
      {BACK.map(([x, y, width, first]) => (
        <g key={`${x} ${y}`}>
          {Array.from({ length: Math.floor(width / FAR.pitch) }, (_, i) => {
            const [icon, name] = GOODS_FAR[(first + i) % GOODS_FAR.length]!;
            const middle = x + (width % FAR.pitch) / 2 + (i + 0.5) * FAR.pitch;
            return <Product key={i} icon={icon} hue={name} isLight x={middle} y={y} scale={FAR.scale} />;
          })}
          <rect x={x} y={y} width={width} height={12} rx={6} fill={COLOR.wood} />
        </g>
      ))}
    </g>
  );
});

const COUNTER_HEART = { left: COLOR.forest, right: COLOR.forest, cross: COLOR.mint2 } as const;

/** The counter that the two talk across; `up` 0–1. */
export function Counter({ up }: { readonly up: number }): ReactElement | null {
  if (up <= 0) return null;
  const { left, right, bottom } = ROOM;
  const { top, board, sinks } = COUNTER;
  const front = left + 3;
  return (
    <g
      transform={`translate(0 ${(1 - up) * sinks})`}
      stroke={COLOR.ink}
      strokeWidth={LINE.normal}
      strokeLinejoin="round"
    >
      <rect
        x={front}
        y={top + board}
        width={right - left - 6}
        height={bottom - top - board}
        fill={COLOR.green}
      />
      <g stroke="none">
        <Heart cx={MIDDLE} cy={top + board + 96} width={62} line={0} colors={COUNTER_HEART} />
      </g>
      <rect x={left - 26} y={top} width={right - left + 52} height={board} rx={16} fill={COLOR.wood} />
    </g>
  );
}

/** The plane below the room: covers what stands behind the counter and what sinks. */
export const RoomGround = (): ReactElement => (
  <rect y={ROOM.bottom} width={FRAME.width} height={FRAME.height - ROOM.bottom} fill={COLOR.forest} />
);

/** What stands on the shelf between the two: the told product in the middle, others beside it. */
const GOODS: readonly (readonly [icon: IconName, hue: HueName])[] = [
  ['skin-care', 'blue'],
  ['skin-care', 'blue'],
  ['baby', 'coral'],
  ['vitamins', 'lilac'],
  ['pets', 'plum'],
  ['pets', 'plum'],
];

interface StoryShelfProps {
  readonly icon: IconName;
  /** True when the told product has left it; and how far the others have closed up, 0–1. */
  readonly gone: boolean;
  readonly closed: number;
}

const PACK = 1.12;
const PITCH = 118;

/** A shelf from which the told product is taken; the others close up, and the shelf goes on selling. */
export function StoryShelf({ icon, gone, closed }: StoryShelfProps): ReactElement {
  const { x, y, width, height } = SHELF;
  const place = (slot: number) => x + width / 2 + slot * PITCH;
  return (
    <g>
      {GOODS.map(([name, color], i) => {
        const slot = i < 3 ? i - 3 + closed / 2 : i - 2 - closed / 2;
        return <Product key={i} icon={name} hue={color} x={place(slot)} y={y} scale={PACK} />;
      })}
      {gone ? null : <Product icon={icon} hue="sun" x={place(0)} y={y} scale={PACK} />}
      {gone && closed <= 0 ? <ProductGhost icon={icon} x={place(0)} y={y} scale={PACK} /> : null}
      <rect
        {...{ x, y, width, height }}
        rx={12}
        fill={COLOR.paper}
        stroke={COLOR.ink}
        strokeWidth={LINE.normal}
      />
    </g>
  );
}
