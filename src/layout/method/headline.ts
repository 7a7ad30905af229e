import type { Told } from '../../scenes/handover';
import { LEFT } from '../../theme/frame';
import { TYPE, type TypeStyle } from '../../theme/type';
import { fitStyle, textWidth } from '../text';

export type Headlined = Pick<Told<'method'>, 'intro' | 'headline'>;
type Headline = Headlined['headline'];

/** Pieces of the headline: numbers are larger than words. */
export interface Piece {
  readonly text: string;
  /** px. */
  readonly x: number;
  readonly style: TypeStyle;
}

export interface HeadlinePieces {
  readonly groups: Piece;
  readonly middle: Piece;
  readonly segments: Piece;
  readonly end: Piece;
}

/** Widest the line may get in px; the source line above it ends the room. */
const WIDEST = 1240;
const GAP = 20;
const SMALLEST = 52;

/** What stands over the sources before there are groups. */
export const introStyle = (intro: string): TypeStyle => fitStyle(intro, TYPE.title, WIDEST, SMALLEST);

/** Sets the headline in one line; all of it gets smaller when it is too long. */
export function headlinePieces(headline: Headline): HeadlinePieces {
  const { groups, middle, segments, end } = headline;
  const number = (s: { text: string }) => ({ text: s.text, style: TYPE.display as TypeStyle });
  const word = (text: string) => ({ text, style: TYPE.title as TypeStyle });
  const parts = [number(groups), word(middle), number(segments), word(end)];
  const filled = parts.filter((p) => p.text);
  const wide = filled.reduce((sum, p) => sum + textWidth(p.text, p.style), 0) + GAP * (filled.length - 1);
  const k = Math.min(1, WIDEST / wide);
  let x: number = LEFT;
  const [a, b, c, d] = parts.map(({ text, style }) => {
    const set: Piece = { text, x, style: { ...style, size: Math.floor(style.size * k) } };
    if (text) x += textWidth(text, set.style) + GAP * k;
    return set;
  });
  return { groups: a!, middle: b!, segments: c!, end: d! };
}

/** Where the words over the picture end, px: those at first or those at last, whichever are wider. */
export function headlineEnd({ intro, headline }: Headlined): number {
  const pieces = Object.values(headlinePieces(headline)) as readonly Piece[];
  const last = pieces.map(({ x, text, style }) => x + textWidth(text, style));
  return Math.max(LEFT + textWidth(intro, introStyle(intro)), ...last);
}
