import { LEFT, RIGHT } from '../../theme/frame';
import { fitsIn, textWidth, wrap } from '../text';
import { SMALL_NAME } from './floor-words';

/** Space between two labels in the lane, px. */
export const LANE_GAP = 26;

/** Widths tried for a name, narrowest first, px: short blocks stay near their floors. */
const WIDTHS = [150, 180, 210, 240, 284, 330, 380] as const;
/** Lines that a name takes in the lane: two, or three when the names are many and long. */
const LINES = [2, 3] as const;

/** Px that each of `count` names may take. */
const roomFor = (count: number) => (RIGHT - LEFT - LANE_GAP * (count - 1)) / count;

/** How many lines the names need when they stand side by side in the lane. */
export function laneLines(names: readonly string[]): number {
  const room = roomFor(names.length);
  return LINES.find((lines) => names.every((name) => fitsIn(name, SMALL_NAME, room, lines))) ?? LINES[1];
}

/** The names broken into as narrow blocks as their number of lines allows, words undivided where there is room. */
export function laneNames(names: readonly string[]): string[][] {
  const lines = laneLines(names);
  const room = roomFor(names.length);
  const widths = [...WIDTHS.filter((width) => width < room), room];
  return names.map((name) => {
    const longest = Math.max(...name.split(' ').map((word) => textWidth(word, SMALL_NAME)));
    const fits = (width: number) => fitsIn(name, SMALL_NAME, width, lines);
    const width = widths.find((w) => w >= longest && fits(w)) ?? widths.find(fits) ?? room;
    return wrap(name, SMALL_NAME, Math.max(width, Math.min(longest, room)), lines);
  });
}
