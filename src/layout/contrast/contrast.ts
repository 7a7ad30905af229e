import type { SceneOf } from '../../scenes/kinds';
import { indexAroundBase } from '../index-scale';
import { type Bar, barsOf } from './bars';
import { highestOf, widestPair } from './emphasis';
import { type Header, headersOf } from './header';
import { horizonBehind, sunOver } from './horizon';
import { type OwnPack, ownShelf } from './own-shelf';
import { type Side, STAGE } from './stage';
import { type Tick, ticksOf } from './ticks';

/** Everything of a contrast scene that stands still, placed in px. */
export interface Contrast {
  readonly header: Readonly<Record<Side, Header>>;
  readonly bars: readonly Bar[];
  readonly ticks: readonly Tick[];
  /** Each side's highest bar. */
  readonly highest: Readonly<Record<Side, Bar>>;
  /** The row whose two bars lie farthest apart. */
  readonly widest: number;
  /** How far up the far silhouettes stand behind each side's bars, 0–1, and where its sun is. */
  readonly horizon: Readonly<Record<Side, number>>;
  readonly sun: Readonly<Record<Side, ReturnType<typeof sunOver>>>;
  /** What each side's own shelf holds at last. */
  readonly own: Readonly<Record<Side, readonly OwnPack[]>>;
}

/** px that a value, grown as it is told, takes over the highest bar. */
const OVER_BAR = 84;

/** Places the scene: one scale for both halves, so that a point is equally long everywhere. */
export function contrast(scene: SceneOf<'contrast'>): Contrast {
  const [left, right] = headersOf([scene.left, scene.right]) as [Header, Header];
  const scale = indexAroundBase({
    values: scene.rows.flatMap((row) => [row.left.value, row.right.value]),
    baselineY: STAGE.lineY,
    maxHeight: STAGE.lineY - left.bottom - OVER_BAR,
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
    widest: widestPair(bars)![0].row,
  };
}
