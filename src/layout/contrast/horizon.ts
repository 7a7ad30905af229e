import type { Bar } from './bars';
import { onSide, type Side, STAGE } from './stage';

/** The far silhouettes of a place, px at scale 1: height of its plane, of its roofs in the middle, and how uneven they are. */
export const HORIZON = { far: 500, roofs: 232, waver: 18 } as const;

/** Heights in px over the line that the roofs may stand at behind bars, the best first. */
const HEIGHTS = [156, 176, 136, 196, 214, 116, 96] as const;
/** px between a number and the roofs. */
const AIR = 8;

/** How far up the far silhouettes are behind a side's bars, 0–1: where their roofs cross no number, if there is such a height. */
export function horizonBehind(bars: readonly Bar[], side: Side): number {
  const reach = HORIZON.waver + AIR;
  const values = bars.filter((bar) => bar.side === side && bar.up).map(({ value }) => value);
  const crosses = (height: number) =>
    values.some(({ top, bottom }) => {
      const y = STAGE.lineY - height;
      return top < y + reach && bottom > y - reach;
    });
  const height = HEIGHTS.find((h) => !crosses(h)) ?? HEIGHTS[0];
  return 1 - (HORIZON.roofs - height) / HORIZON.far;
}

/** px: the sun's height over the line where the header leaves room for it, its size, the air under the header, and the room outside the columns in which it stands there. */
const SUN = { up: 236, r: 94, air: 18, beside: 340 } as const;

/** Where the sun stands, in the left half: over the columns that leave most sky, under the header (`from`, px), clear of the people. */
export function sunOver(bars: readonly Bar[], side: Side, from: number) {
  const tops = bars
    .filter((bar) => bar.side === side)
    .map((bar) => ({ x: onSide(side, bar.x), top: bar.up ? bar.value.top : STAGE.lineY }))
    .sort((a, b) => a.x - b.x);
  const low = Math.max(...tops.map(({ top }) => top));
  const free = tops.filter(({ top }) => top === low).map(({ x }) => x);
  const [outer, first] = [STAGE.chart.outer, tops[0]!.x];
  const besideAll = first - outer > SUN.beside;
  return {
    x: besideAll ? (outer + first) / 2 - SUN.r / 2 : (free[0]! + free.at(-1)!) / 2,
    y: -Math.min(SUN.up, STAGE.lineY - from - SUN.air - SUN.r),
    r: SUN.r,
  };
}
