import type { Told } from '../../scenes/handover';
import { TYPE, type TypeStyle } from '../../theme/type';
import { fitStyle, fitsIn, lineHeight, wrap } from '../text';
import { STAGE } from './stage';

const TITLE: TypeStyle = { ...TYPE.title, size: 104 };
const SMALLEST_TITLE = 56;
const POINT = (size: number): TypeStyle => ({ ...TYPE.sub, size, weight: 600 });
/** Sizes tried, each with the lines that a point may take: on one line while that is large. */
const TRIES = [
  ...[64, 58, 54, 50, 46, 42].map((size) => ({ size, lines: 1 })),
  ...[50, 46, 42, 38, 34].map((size) => ({ size, lines: 2 })),
];
/** Px: first baselines, the mark's room before a point, and where the last one must end, over what is worked on. */
const AT = { title: 216, points: 328, mark: 70, end: 576 } as const;
/** Air between points, in sizes of their type. */
const AIR = 0.55;
const MOST_LINES = 2;
const ROOM = STAGE.right - STAGE.words;

/** A point of a chapter: baseline of its first line in px. */
export interface Point {
  readonly lines: readonly string[];
  readonly style: TypeStyle;
  readonly x: number;
  readonly y: number;
}

const stacked = (points: readonly string[], size: number): Point[] => {
  const style = POINT(size);
  let y = AT.points;
  return points.map((text) => {
    const lines = wrap(text, style, ROOM - AT.mark, MOST_LINES);
    const point = { lines, style, x: STAGE.words + AT.mark, y };
    y += lines.length * lineHeight(style) + AIR * size;
    return point;
  });
};

const endOf = (points: readonly Point[]): number => {
  const last = points.at(-1);
  return last ? last.y + (last.lines.length - 1) * lineHeight(last.style) : AT.points;
};

/** The title and its points, all points in the largest size at which all are whole; `end` is their last baseline, px. */
export function chapterWords({ title, points }: Told<'chapter'>) {
  const fits = ({ size, lines }: (typeof TRIES)[number]) =>
    points.every((p) => fitsIn(p, POINT(size), ROOM - AT.mark, lines)) &&
    endOf(stacked(points, size)) <= AT.end;
  const { size } = TRIES.find(fits) ?? TRIES[TRIES.length - 1]!;
  const set = stacked(points, size);
  return {
    title: { text: title, x: STAGE.words, y: AT.title, style: fitStyle(title, TITLE, ROOM, SMALLEST_TITLE) },
    points: set,
    end: endOf(set),
  };
}
