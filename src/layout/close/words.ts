import type { Told } from '../../scenes/handover';
import { BASELINE, LEFT } from '../../theme/frame';
import { TYPE, type TypeStyle } from '../../theme/type';
import { SOURCE_LEADING, sourceRight } from '../source-tag';
import { fitsIn, lineHeight, textWidth, wrap } from '../text';
import { wordmarkWidth } from '../wordmark';
import { STAGE } from './stage';

/** The words on the end card: mark and sentence left of the doors, sources at the top right. Baselines in px. */
export interface CloseWords {
  readonly sentence: { readonly lines: readonly string[]; readonly style: TypeStyle; readonly y: number };
  /** Baseline and letter size of the wordmark over the sentence. */
  readonly mark: { readonly y: number; readonly size: number; readonly heart: number };
  readonly source: {
    readonly lines: readonly string[];
    readonly style: TypeStyle;
    /** Right edge. */
    readonly x: number;
    readonly y: number;
    readonly leading: number;
  };
}

/** The widest that sentence and mark may be, px: clear of the first door. */
const ROOM = STAGE.left - LEFT - 42;
/** Sizes tried for the sentence: the largest in which it takes no more lines than there is height for. */
const SIZES = [128, 122, 116, 110, 104, 96, 84, 76, 68, 60, 54, 48, 44] as const;
/** Top of the sentence's capitals, and the line that its last baseline may not pass, px. */
const TOP = 292;
const BOTTOM = 520;
const CAPITALS = 0.71;
/** The mark: its baseline, the largest and smallest size of its letters, and how much larger than beside text its heart is. */
const MARK = { y: 206, largest: 64, smallest: 40, heart: 1.5 } as const;
/** Sources end where source lines do everywhere: on one line over the mark, or on two that leave the upper left to it. */
const SOURCE = { one: 1260, two: 760, between: ' · ', short: 28 } as const;

/** What belongs together isn't broken: "n = 12 480" is one thing. */
const unbroken = (part: string): string =>
  part.length <= SOURCE.short ? part.replaceAll(' ', '\u00A0') : part;

const styleOf = (size: number): TypeStyle => ({ ...TYPE.display, size });

const breakUp = (sentences: readonly string[], style: TypeStyle): string[] =>
  sentences.flatMap((sentence) => wrap(sentence, style, ROOM, 5));

const heightOf = (lines: number, style: TypeStyle) => CAPITALS * style.size + (lines - 1) * lineHeight(style);

/** What of the scene is set in words. */
type Worded = Pick<Told<'close'>, 'sentence' | 'source' | 'tag'>;

/** The largest size at which the mark fits over the sentence. */
function markSize(): number {
  for (let size: number = MARK.largest; size > MARK.smallest; size--)
    if (wordmarkWidth(size, MARK.heart) <= ROOM) return size;
  return MARK.smallest;
}

/** Breaks and sizes the words; the sentence is as large as its room allows. */
export function closeWords({ sentence, source, tag }: Worded): CloseWords {
  const fits = (style: TypeStyle) =>
    heightOf(breakUp(sentence, style).length, style) <= BOTTOM - TOP &&
    sentence.every((part) => fitsIn(part, style, ROOM, 5)) &&
    sentence.every((part) => part.split(' ').every((word) => textWidth(word, style) <= ROOM));
  const style = SIZES.map(styleOf).find(fits) ?? styleOf(SIZES[SIZES.length - 1]!);
  const lines = breakUp(sentence, style);
  const spare = BOTTOM - TOP - heightOf(lines.length, style);
  const parts = source.flatMap((line) => line.split(SOURCE.between)).map(unbroken);
  const all = parts.join(SOURCE.between);
  const room = fitsIn(all, TYPE.source, SOURCE.one, 1) ? SOURCE.one : SOURCE.two;
  const sources = wrap(all, TYPE.source, room, 2).map(
    // The end of a line parts as well as a dot does.
    (line) => line.replace(/ ·$/u, ''),
  );
  return {
    sentence: { lines, style, y: Math.round(TOP + spare / 2 + CAPITALS * style.size) },
    mark: { y: MARK.y, size: markSize(), heart: MARK.heart },
    source: {
      lines: sources,
      style: TYPE.source,
      x: sourceRight(tag.synthetic),
      y: BASELINE.source,
      leading: SOURCE_LEADING,
    },
  };
}
