import type { Dot } from '../map/dots';
import type { Rect } from '../map/raster';
import type { Circle } from './circles';
import { SIGN, type SignBlank } from './signs';
import { contains, meet, OPEN, within } from './zones';

/** A sign that sticks out from behind the glass. px. */
export interface Sign extends SignBlank {
  readonly side: 'left' | 'right';
  /** The visible part. */
  readonly box: Rect;
  /** How far the sign goes on behind the glass. */
  readonly tucked: number;
  /** Text runs from here to the right. */
  readonly textX: number;
  readonly dot: Circle;
}

/** px that a sign goes on behind the glass, and between two signs on the same side. */
const TUCK = 70;
const APART = 16;
/** Heights over and under the glass's middle, as shares of its radius. */
const HEIGHTS = [0, -0.25, 0.25, -0.5, 0.5] as const;
/** What it costs to cover text, a town's name, a dot, and to hang off the middle by one radius. */
const COST = { text: 100, town: 1, dot: 0.12, height: 1 } as const;

/** Half the width of a circle at a height over or under its middle. */
const halfChord = ({ r }: Circle, off: number): number => Math.sqrt(Math.max(0, r ** 2 - off ** 2));

/** A sign at a height, sticking out on a side: it begins where the glass is widest beside it. */
function hang(blank: SignBlank, side: Sign['side'], glass: Circle, y: number): Sign {
  const { width, height } = blank;
  const off = Math.max(0, Math.abs(y - glass.y) - height / 2);
  const way = side === 'left' ? -1 : 1;
  const edge = glass.x + way * halfChord(glass, off);
  const left = side === 'left' ? edge - width : edge;
  const box = { left, top: y - height / 2, right: left + width, bottom: y + height / 2 };
  const dotX = left + SIGN.padX + SIGN.dot;
  const textX = dotX + SIGN.dot + SIGN.dotGap;
  return { ...blank, side, box, tucked: TUCK, textX, dot: { x: dotX, y, r: SIGN.dot } };
}

/** Where the two signs can hang: over each other on one side, the upper neighbour's on top, or one on each side. */
function arrangements(blanks: readonly [SignBlank, SignBlank], glass: Circle, isFirstUpper: boolean) {
  const [a, b] = blanks;
  const at = (share: number) => glass.y + share * glass.r;
  const stacked = (['right', 'left'] as const).flatMap((side) =>
    HEIGHTS.map((h): [Sign, Sign] => {
      const [up, down] = [(b.height + APART) / 2, (a.height + APART) / 2];
      return isFirstUpper
        ? [hang(a, side, glass, at(h) - up), hang(b, side, glass, at(h) + down)]
        : [hang(a, side, glass, at(h) + up), hang(b, side, glass, at(h) - down)];
    }),
  );
  const apart = HEIGHTS.flatMap((ha) =>
    HEIGHTS.map((hb): [Sign, Sign] => [hang(a, 'left', glass, at(ha)), hang(b, 'right', glass, at(hb))]),
  );
  return [...stacked, ...apart];
}

/** What may be in the way of signs. */
export interface InTheWay {
  /** Text that nothing may cover. */
  readonly zones: readonly Rect[];
  /** Names of towns, which give way when they must. */
  readonly towns: readonly Rect[];
  readonly dots: readonly Dot[];
}

/** The two signs in their places, and how much is in their way. */
export interface HungSigns {
  readonly signs: readonly [Sign, Sign];
  readonly cost: number;
}

/**
 * Places for the signs of two neighbours: clear of text and of the frame's edges, and covering as few dots and names
 * of towns as can be.
 */
export function hangSigns(
  blanks: readonly [SignBlank, SignBlank],
  glass: Circle,
  isFirstUpper: boolean,
  { zones, towns, dots }: InTheWay,
): HungSigns {
  const cost = (signs: readonly Sign[]) =>
    signs.reduce((sum, { box }) => {
      const isBlocked = !within(box, OPEN) || zones.some((zone) => meet(box, zone, 8));
      const names = towns.filter((town) => meet(box, town, 6)).length;
      const covered = dots.filter((dot) => contains(box, dot)).length;
      return sum + (isBlocked ? COST.text : 0) + COST.town * names + COST.dot * covered;
    }, 0);
  const off = (signs: readonly Sign[]) =>
    Math.abs(signs.reduce((sum, { dot }) => sum + dot.y - glass.y, 0)) / glass.r;
  return arrangements(blanks, glass, isFirstUpper)
    .map((signs) => ({ signs, cost: cost(signs) + COST.height * off(signs) }))
    .reduce((best, option) => (option.cost < best.cost ? option : best));
}
