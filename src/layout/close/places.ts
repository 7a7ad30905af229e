import { scaleForHeight } from '../../figures/anchors';
import type { FigureLook } from '../../figures/look';
import { isSitting } from '../../figures/pose';
import { sidesOfLook } from '../../figures/reach';
import { type LitDoor, STAGE } from './stage';

/** Where one of the cast ends up. */
export interface Arrival {
  readonly x: number;
  readonly y: number;
  /** Px per figure unit. */
  readonly scale: number;
  /** Place of the door in which they stand; undefined for those who come from the left. */
  readonly door?: number;
}

/** The largest scale in a door, and px that stay free on either side of shoes and elbows. */
const IN_DOOR = { most: 0.186, air: 8 } as const;

/** One scale for all who stand in doors, so that their eyes are level: the widest of them has air on both sides. */
export function doorScale(looks: readonly FigureLook[], [first]: readonly LitDoor[]): number {
  const widths = looks.map((look) => {
    const { left, right } = sidesOfLook(look, 1);
    return left + right;
  });
  const room = first ? first.door.width - 2 * IN_DOOR.air : 0;
  return Math.min(IN_DOOR.most, room / Math.max(1, ...widths));
}

/** Where somebody stands in a door, mirrored: with as much air to the left as to the right. */
export function inDoor(look: FigureLook, { door }: LitDoor, index: number, scale: number): Arrival {
  const { left, right } = sidesOfLook(look, scale, true);
  return { x: door.x + (left - right) / 2, y: STAGE.threshold, scale, door: index };
}

/**
 * Those on the left, px: how tall all are who stand, so that their heads are level, and the scale of who sits; left edge
 * of the first and ground point of the last, whose raised hand keeps clear of the doors.
 */
const PATH = { height: 322, seated: 0.105, left: 30, last: 464, most: 40 } as const;

const pathScale = (look: FigureLook): number =>
  isSitting(look) ? PATH.seated : scaleForHeight(look, PATH.height);

/** Places for those who come from the left, in order: with equally much between each and the next. */
export function onPath(looks: readonly FigureLook[]): Arrival[] {
  const sides = looks.map((look) => sidesOfLook(look, pathScale(look)));
  const widths = sides.map(({ left, right }) => left + right);
  const end = PATH.last + (sides.at(-1)?.right ?? 0);
  const taken = widths.reduce((sum, width) => sum + width, 0);
  const between = (end - PATH.left - taken) / Math.max(1, looks.length - 1);
  // Who is few stands nearer the doors.
  const gap = Math.min(between, PATH.most);
  const first = end - taken - gap * (looks.length - 1);
  return sides.map(({ left }, i) => ({
    x: first + widths.slice(0, i).reduce((sum, width) => sum + width, 0) + gap * i + left,
    y: STAGE.feet,
    scale: pathScale(looks[i]!),
  }));
}
