import type { Told } from '../../scenes/handover';
import { BASE_INDEX, indexAroundBase } from '../index-scale';
import { textWidth } from '../text';
import { type Bar, barsOf, VALUE, VALUE_STYLE } from './bars';
import { columns } from './columns';
import { GROWN, highestOf } from './emphasis';
import { ceilingOver, type Header, headersOf } from './header';
import { horizonBehind, sunOver } from './horizon';
import { type OwnPack, ownShelf } from './own-shelf';
import { SIDES, type Side, STAGE } from './stage';
import { type Tick, ticksOf } from './ticks';

/** Everything of a contrast scene that stands still, placed in px. */
export interface Contrast {
  readonly header: Readonly<Record<Side, Header>>;
  readonly bars: readonly Bar[];
  readonly ticks: readonly Tick[];
  /** Each side's highest bar. */
  readonly highest: Readonly<Record<Side, Bar>>;
  /** How far up the far silhouettes stand behind each side's bars, 0–1, and where its sun is. */
  readonly horizon: Readonly<Record<Side, number>>;
  readonly sun: Readonly<Record<Side, ReturnType<typeof sunOver>>>;
  /** What each side's own shelf holds at last. */
  readonly own: Readonly<Record<Side, readonly OwnPack[]>>;
}

/** px of air between a value, grown as it is told, and the words over it; words nearer to its side than this are over it. */
export const AIR = { over: 24, beside: 110 } as const;
/** px that the value and its air take over the highest bar. */
const OVER_BAR = VALUE.gap + VALUE.capHeight * GROWN.most + AIR.over;

/**
 * Height in px for the highest bar: as much as the words over each bar leave it, so that the scale, the same for all, is as
 * large as the frame can carry.
 */
function roomOver({ rows }: Told<'contrast'>, header: Readonly<Record<Side, Header>>): number {
  const places = columns(rows.length);
  const over = rows.flatMap((row, i) =>
    SIDES.map((side) => ({ shown: row[side], x: places[i]!.x, header: header[side] })),
  );
  const most = Math.max(...over.map(({ shown }) => shown.value - BASE_INDEX));
  const rooms = over
    .filter(({ shown }) => shown.value > BASE_INDEX)
    .map(({ shown, x, header }) => {
      const half = (textWidth(shown.text, VALUE_STYLE) * GROWN.most) / 2 + AIR.beside;
      const room = STAGE.lineY - ceilingOver(header, x - half) - OVER_BAR;
      return (room * most) / (shown.value - BASE_INDEX);
    });
  return rooms.length > 0 ? Math.min(...rooms) : STAGE.lineY - header.left.bottom - OVER_BAR;
}

/** Places the scene: one scale for both halves, so that a point is equally long everywhere. */
export function contrast(scene: Told<'contrast'>): Contrast {
  const [left, right] = headersOf([scene.left, scene.right]) as [Header, Header];
  const scale = indexAroundBase({
    values: scene.rows.flatMap((row) => [row.left.value, row.right.value]),
    baselineY: STAGE.lineY,
    maxHeight: roomOver(scene, { left, right }),
    floorY: STAGE.floorY,
  });
  const bars = barsOf(scene.rows, scale);
  return {
    header: { left, right },
    bars,
    ticks: ticksOf(scale, bars),
    highest: { left: highestOf(bars, 'left')!, right: highestOf(bars, 'right')! },
    horizon: { left: horizonBehind(bars, 'left'), right: horizonBehind(bars, 'right') },
    sun: { left: sunOver(bars, 'left', left.bottom), right: sunOver(bars, 'right', left.bottom) },
    own: { left: ownShelf('left', bars), right: ownShelf('right', bars) },
  };
}
