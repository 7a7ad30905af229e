import { memo, type ReactElement } from 'react';
import { COUNTER, ROOM, roomPath } from '../../../src/layout/benefit/room';
import { COLOR, type HueName } from '../../../src/theme/color';
import { FRAME } from '../../../src/theme/frame';
import type { IconName } from '../../../src/theme/icons';
import { LINE } from '../../../src/theme/line';
import { Heart } from '../../parts/brand/Heart';
import { Product } from '../../parts/product/Product';

const MIDDLE = FRAME.width / 2;

/** The lit pharmacy, cut open: wall and floor. It opens out of the middle of its floor. */
export function TalkRoom({ grown }: { readonly grown: number }): ReactElement | null {
  if (grown <= 0) return null;
  const half = ((ROOM.right - ROOM.left) / 2) * grown;
  const floor = ROOM.bottom - (ROOM.bottom - ROOM.floor) * grown;
  const d = roomPath(grown);
  return (
    <g>
      <path d={d} fill={COLOR.interior} />
      <rect x={MIDDLE - half} y={floor} width={2 * half} height={ROOM.bottom - floor} fill={COLOR.sand} />
      <path d={d} fill="none" stroke={COLOR.ink} strokeWidth={LINE.strong} strokeLinejoin="round" />
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
  /** px: left edge, top of the board, its length and height. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly icon: IconName;
  /** How far it has come, how far the told product has left it, and the others have closed up, 0–1. */
  readonly shown: number;
  readonly gone: number;
  readonly closed: number;
}

const PACK = 1.12;
const PITCH = 118;

/** A shelf from which the told product is taken; the others close up, and the shelf goes on selling. */
export function StoryShelf(props: StoryShelfProps): ReactElement | null {
  const { x, y, width, height, icon, shown, gone, closed } = props;
  if (shown <= 0) return null;
  const middle = x + width / 2;
  const place = (slot: number) => middle + slot * PITCH;
  return (
    <g transform={shown === 1 ? undefined : `translate(0 ${(1 - shown) * 40}) `}>
      {GOODS.map(([name, color], i) => {
        const slot = i < 3 ? i - 3 : i - 2;
        const in_ = i < 3 ? 0.5 : -0.5;
        return (
          <Product
            key={i}
            icon={name}
            hue={color}
            x={place(slot + in_ * closed)}
            y={y}
            scale={PACK * shown}
          />
        );
      })}
      {gone < 1 ? (
        <Product
          icon={icon}
          hue="sun"
          x={place(0)}
          y={y - 60 * gone}
          scale={PACK * shown * (1 - gone)}
          rotate={14 * gone}
        />
      ) : null}
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        rx={12}
        fill={COLOR.paper}
        stroke={COLOR.ink}
        strokeWidth={LINE.normal}
      />
    </g>
  );
}
