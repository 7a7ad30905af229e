import { memo, type ReactElement, type ReactNode } from 'react';
import { ROOM, roomPath } from '../../../src/layout/benefit/room';
import type { ArchDoor } from '../../../src/layout/pharmacy/arch-door';
import { COLOR, type HueName } from '../../../src/theme/color';
import { FRAME } from '../../../src/theme/frame';
import type { IconName } from '../../../src/theme/icons';
import { LINE } from '../../../src/theme/line';
import { Product } from '../../parts/product/Product';

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

/** Boards at the back wall, behind those who talk and never where they are quoted: left edge, top, and the first of the goods. */
const BACK = [
  [100, 420, 0],
  [100, 590, 3],
  [1644, 420, 4],
] as const;
const GOODS_FAR: readonly (readonly [icon: IconName, hue: HueName])[] = [
  ['skin-care', 'blue'],
  ['pain-relief', 'coral'],
  ['vitamins', 'lilac'],
  ['baby', 'sun'],
  ['pets', 'plum'],
];
const FAR = { pitch: 84, scale: 0.74, length: 176 } as const;

/** Shelves along the back wall: far, so smaller and in light colours. */
export const BackShelves = memo(function BackShelves() {
  return (
    <g>
      {BACK.map(([x, y, first]) => (
        <g key={`${x} ${y}`}>
          {Array.from({ length: Math.floor(FAR.length / FAR.pitch) }, (_, i) => {
            const [icon, name] = GOODS_FAR[(first + i) % GOODS_FAR.length]!;
            const middle = x + (FAR.length % FAR.pitch) / 2 + (i + 0.5) * FAR.pitch;
            return <Product key={i} icon={icon} hue={name} isLight x={middle} y={y} scale={FAR.scale} />;
          })}
          <rect x={x} y={y} width={FAR.length} height={12} rx={6} fill={COLOR.wood} />
        </g>
      ))}
    </g>
  );
});

/** The plane below the room: covers what stands behind the counter and what sinks. */
export const RoomGround = (): ReactElement => (
  <rect y={ROOM.bottom} width={FRAME.width} height={FRAME.height - ROOM.bottom} fill={COLOR.forest} />
);
