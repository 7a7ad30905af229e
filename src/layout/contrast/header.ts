import { TYPE, type TypeStyle } from '../../theme/type';
import { fitSize, fitsIn, lineHeight, textWidth, wrap } from '../text';
import { STAGE } from './stage';

/** Lines in one style; the first baseline in px. */
interface HeaderText {
  readonly lines: readonly string[];
  readonly style: TypeStyle;
  readonly y: number;
}

/** A side's name and what stands out there. Baselines in px; the same for both sides. */
export interface Header {
  readonly name: HeaderText;
  readonly sub: HeaderText;
  /** In its place as the widest gap is told. */
  readonly gap: HeaderText;
  /** px under which the chart may begin. */
  readonly bottom: number;
}

/** Widths in px: a single line runs over the people's heads, what lies lower stops beside them. */
const WIDTH = { oneLine: 790, lower: 550 } as const;
/** Sizes in px: a name that would be smaller on one line takes two. */
const NAME = { oneLineMin: 76, twoLinesMin: 44, baseline: 196, twoLinesBaseline: 168 } as const;
const SUB = { min: 30, gap: 56, maxLines: 2 } as const;
const DESCENT = 14;
/** px: under the source line, where no header is. */
const TOP = 150;

const widestWord = (text: string, style: TypeStyle): number =>
  Math.max(...text.split(' ').map((word) => textWidth(word, style)));

/** Largest size at which both names fit on two lines without dividing a word. */
function twoLineSize(names: readonly string[]): number {
  const style = TYPE.headline;
  for (let size = NAME.oneLineMin; size > NAME.twoLinesMin; size--) {
    const at = { ...style, size };
    if (names.every((n) => fitsIn(n, at, WIDTH.lower, 2) && widestWord(n, at) <= WIDTH.lower)) return size;
  }
  return NAME.twoLinesMin;
}

/** Both names in one style and on the same baselines, as large as the longer allows. */
function nameStyle(names: readonly string[]): { style: TypeStyle; lines: number } {
  const size = Math.min(...names.map((n) => fitSize(n, TYPE.headline, WIDTH.oneLine, 1)));
  const wordsAlone = names.every((n) => !n.includes(' '));
  if (size >= NAME.oneLineMin || wordsAlone)
    return { style: { ...TYPE.headline, size: Math.max(size, NAME.twoLinesMin) }, lines: 1 };
  return { style: { ...TYPE.headline, size: twoLineSize(names) }, lines: 2 };
}

/** What is said under the names, in one style; empty where nothing is. */
function subsOf(texts: readonly string[]) {
  const size = Math.min(...texts.map((text) => fitSize(text, TYPE.sub, WIDTH.lower, SUB.min)));
  const style = { ...TYPE.sub, size };
  return texts.map((text) => ({ lines: wrap(text, style, WIDTH.lower, SUB.maxLines), style }));
}

/** What is known of a side's header. */
interface Told {
  readonly name: string;
  readonly sub?: string | undefined;
  readonly gap?: string | undefined;
}

/** Headers of both sides: the same sizes and baselines, so that neither is the greater. */
export function headersOf(sides: readonly Told[]): Header[] {
  const { style, lines } = nameStyle(sides.map((s) => s.name));
  const width = lines === 1 ? WIDTH.oneLine : WIDTH.lower;
  const names = sides.map((s) => wrap(s.name, style, width, lines));
  const tallest = Math.max(...names.map((n) => n.length));
  const last = (tallest === 1 ? NAME.baseline : NAME.twoLinesBaseline) + (tallest - 1) * lineHeight(style);
  const subs = subsOf(sides.flatMap(({ sub = '', gap = sub }) => [sub, gap]));
  const deepest = Math.max(...subs.map((s) => s.lines.length));
  const subLeading = lineHeight(subs[0]?.style ?? TYPE.sub);
  const bottom = last + DESCENT + (deepest > 0 ? SUB.gap + (deepest - 1) * subLeading : 0);
  const under = (i: number): HeaderText => ({ ...subs[i]!, y: last + SUB.gap });
  return names.map((name, i) => ({
    // A shorter name hangs on the last baseline, next to its own line.
    name: { lines: name, style, y: last - (name.length - 1) * lineHeight(style) },
    sub: under(2 * i),
    gap: under(2 * i + 1),
    bottom,
  }));
}

/** px under the last line of text: its descenders. */
const textBottom = ({ lines, style, y }: HeaderText): number =>
  y + (lines.length - 1) * lineHeight(style) + DESCENT;

/** y in px that nothing may pass between two x of the left half, counted from its outer edge: under the words that reach so far. */
export function ceilingOver({ name, sub, gap }: Header, fromX: number): number {
  const over = [name, sub, gap].filter(({ lines, style }) =>
    lines.some((line) => STAGE.text + textWidth(line, style) > fromX),
  );
  return Math.max(TOP, ...over.map(textBottom));
}
