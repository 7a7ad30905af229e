import { TYPE, type TypeStyle } from '../../theme/type';
import { fitsIn, lineHeight, textWidth, wrap } from '../text';
import type { Box, Span } from './stage';

/** The sign of the 100 line, and where the line runs. */
export interface Baseline {
  readonly y: number;
  readonly span: Span;
  readonly sign: Box & {
    readonly lines: readonly string[];
    readonly style: TypeStyle;
    /** First baseline, px. */
    readonly textY: number;
    readonly leading: number;
    /** Line of the sign that says that the indices are untested, counted from its first; −1 when none does. */
    readonly untestedFrom: number;
  };
}

const STYLE = TYPE.label;
const SMALL: TypeStyle = { ...TYPE.label, size: 28, weight: 600 };
const PAD = { x: 22, y: 15 } as const;
/** px between the sign and the line it hangs over. */
const OVER = 14;
const WIDEST = 420;
/** Widest text of a sign that stands beside the objects. */
const NARROW = 184;
/** The sign begins this far outside the span, as if nailed to the post. */
const OUT = 8;

interface SignWords {
  readonly baseline: string;
  readonly untested?: string | undefined;
}

/** "100 = alla kunder" in lines: what 100 is stays together when it has room. */
function statement(text: string, style: TypeStyle, width: number): string[] {
  if (fitsIn(text, style, width, 1)) return [text];
  const [number, ...rest] = text.split(' = ');
  const meaning = rest.join(' = ');
  return meaning ? [`${number} =`, ...wrap(meaning, style, width, 2)] : wrap(text, style, width, 3);
}

function signText({ baseline, untested }: SignWords, width: number) {
  const style = fitsIn(baseline, STYLE, width, 2) ? STYLE : { ...STYLE, size: 28 };
  const first = statement(baseline, style, width);
  const second = untested ? wrap(untested, SMALL, width, 3) : [];
  const wide = Math.max(
    ...first.map((line) => textWidth(line, style)),
    ...second.map((line) => textWidth(line, style)),
  );
  return { lines: [...first, ...second], style, wide, untestedFrom: untested ? first.length : -1 };
}

function boxed(words: SignWords, width: number) {
  const { lines, style, wide, untestedFrom } = signText(words, width);
  const leading = lineHeight(style) - 3;
  const height = (lines.length - 1) * leading + 0.72 * style.size + 2 * PAD.y;
  return { lines, style, leading, untestedFrom, width: wide + 2 * PAD.x, height };
}

/** Room in px at the start of the row that the sign takes when it can't hang over the line. */
export function gutterFor(words: SignWords): number {
  return boxed(words, NARROW).width + 10;
}

/**
 * The sign over the line at its beginning, on a post as high as the objects below it ask for: `clear` is the y in px
 * that it must stay above.
 */
export function signOver(words: SignWords, y: number, span: Span, clear: number): Baseline {
  const { width, height, ...text } = boxed(words, WIDEST);
  const box = { x: span[0] - OUT, y: Math.min(y - OVER, clear) - height, width, height };
  return { y, span, sign: { ...box, ...text, textY: box.y + PAD.y + 0.72 * text.style.size } };
}

/** The sign on the line's first post, beside the objects: when the first one is already over 100. */
export function signBeside(words: SignWords, y: number, span: Span): Baseline {
  const { width, height, ...text } = boxed(words, NARROW);
  const box = { x: span[0] - OUT, y: y - height / 2, width, height };
  return { y, span, sign: { ...box, ...text, textY: box.y + PAD.y + 0.72 * text.style.size } };
}
