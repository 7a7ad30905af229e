import { LEFT } from '../../theme/frame';
import { TYPE, type TypeStyle } from '../../theme/type';
import { fitsIn, lineHeight, textWidth, wrap } from '../text';
import { STAGE } from './stage';

/** The words on the end card, left of the doors. Baselines in px. */
export interface CloseWords {
  readonly sentence: { readonly lines: readonly string[]; readonly style: TypeStyle; readonly y: number };
  /** Baseline and letter size of the wordmark under the sentence. */
  readonly mark: { readonly y: number; readonly size: number };
  readonly source: {
    readonly lines: readonly string[];
    readonly style: TypeStyle;
    readonly y: number;
    readonly leading: number;
  };
}

const ROOM = STAGE.left - LEFT - 60;
/** Sizes tried for the sentence: the largest in which it takes no more lines than there is height for. */
const SIZES = [132, 120, 108, 96, 84, 72, 64, 56] as const;
/** Px from the top of the sentence's capitals to the last baseline at most. */
const TALLEST = 400;
const CAPITALS = 0.71;
/** Middle of sentence and mark together, px, and sizes of the mark's letters under a large and a small sentence. */
const MIDDLE = 430;
/** Space from the sentence to the mark's baseline in parts of its letters. */
const GAP = 2.1;
const MARK = { large: 76, small: 62 } as const;
const SOURCE = { last: 926, leading: 38, lines: 4 } as const;

const styleOf = (size: number): TypeStyle => ({ ...TYPE.display, size });

function breakUp(sentences: readonly string[], style: TypeStyle): string[] {
  return sentences.flatMap((sentence) => wrap(sentence, style, ROOM, 4));
}

const heightOf = (lines: number, style: TypeStyle) => CAPITALS * style.size + (lines - 1) * lineHeight(style);

/** Breaks and sizes the words; sentence and mark stand in the middle of the wall together. */
export function closeWords(sentence: readonly string[], source: readonly string[]): CloseWords {
  const fits = (style: TypeStyle) =>
    heightOf(breakUp(sentence, style).length, style) <= TALLEST &&
    sentence.every((part) => fitsIn(part, style, ROOM, 4)) &&
    sentence.every((part) => part.split(' ').every((word) => textWidth(word, style) <= ROOM));
  const style = SIZES.map(styleOf).find(fits) ?? styleOf(SIZES[SIZES.length - 1]!);
  const lines = breakUp(sentence, style);
  const height = heightOf(lines.length, style);
  const size = style.size >= SIZES[2] ? MARK.large : MARK.small;
  const gap = Math.round(size * GAP);
  const top = MIDDLE - (height + gap) / 2;
  const first = top + CAPITALS * style.size;
  const sources = source.flatMap((line) => wrap(line, TYPE.source, ROOM, 2)).slice(0, SOURCE.lines);
  return {
    sentence: { lines, style, y: Math.round(first) },
    mark: { y: Math.round(top + height + gap), size },
    source: {
      lines: sources,
      style: TYPE.source,
      y: SOURCE.last - (sources.length - 1) * SOURCE.leading,
      leading: SOURCE.leading,
    },
  };
}
