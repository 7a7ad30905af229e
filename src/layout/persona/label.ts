import { LEFT, RIGHT } from '../../theme/frame';
import type { IconName } from '../../theme/icons';
import { TYPE, type TypeStyle } from '../../theme/type';
import { fitSize, fitsIn, textWidth, wrap } from '../text';
import { type Box, FLOOR_END } from './stage';

/** The sign of one object: category word and icon, under what it names. */
export interface CategorySign extends Box {
  readonly cx: number;
  readonly icon: { readonly name: IconName; readonly y: number; readonly size: number };
  readonly lines: readonly string[];
  readonly style: TypeStyle;
  /** First baseline, px. */
  readonly textY: number;
  readonly leading: number;
}

/** px: gap between two signs, air inside, top of the sign under the ground line. */
const GAP = 8;
const PAD = 8;
/** px more, in all, for a word that takes room from its neighbours: it doesn't touch its frame. */
const AIR = 14;
const TOP = 12;
const SMALLEST = 28;
/** Share of the usual width that a sign keeps beside a longer word. */
const LEAST = 0.72;
const WIDEST = 208;

/** Size and middle of the icon under the ground line: over one line of text, and over two. */
const ICON = { one: { size: 72, y: 56 }, two: { size: 60, y: 46 } } as const;
/** First baseline and leading from the ground line: one line, and two. */
const ONE = 130;
const TWO = { first: 108, leading: 32 } as const;

/** The one style of a row's words: as large as the one that has the least room for its word allows. */
export function labelStyle(texts: readonly string[], widths: readonly number[]): TypeStyle {
  const sizes = texts.map((text, i) => fitSize(text, TYPE.label, (widths[i] as number) - 2 * PAD, SMALLEST));
  return { ...TYPE.label, size: Math.min(TYPE.label.size, ...sizes) };
}

/** Lines of a category word that has this much room; 200 characters are cut, 40 are not. */
const fitLabel = (text: string, style: TypeStyle, width: number): string[] =>
  fitsIn(text, style, width, 1) ? [text] : wrap(text, style, width, 2);

/** Width that a word asks of its sign: all of it on one line, at the smallest size. */
const asked = (text: string): number => textWidth(text, { ...TYPE.label, size: SMALLEST }) + 2 * PAD + 1;

/** Width that a text asks of a sign at the least: words that don't fit on one line may stand on two. */
const askedAtLeast = (text: string, usual: number): number =>
  asked(text) > usual ? Math.max(...text.split(' ').map(asked)) : asked(text);

/** Least width of a sign whose neighbour's word is longer: what its own text asks, or the usual share of it. */
const least = (text: string, usual: number): number =>
  Math.min(usual, Math.max(LEAST * usual, askedAtLeast(text, usual)));

/**
 * Widths in px of the signs of a row: alike, but a word that would be broken takes from neighbours whose words are
 * shorter. No two come nearer than the gap, and none reaches past the end of the row by more than what is empty beside
 * its word.
 */
export function signWidths(texts: readonly string[], pitch: number): number[] {
  const usual = Math.min(pitch - GAP, WIDEST);
  const lacks = (text: string) => !text.includes(' ') && asked(text) > usual;
  const both = 2 * (pitch - GAP);
  const besides = (i: number) => [i - 1, i + 1].filter((k) => texts[k] !== undefined);
  const granted = texts.map((text, i) => {
    const sides = besides(i).map((k) => texts[k] as string);
    const room = Math.min(...sides.map((t) => both - least(t, usual)));
    return !lacks(text) || sides.some(lacks) || room < asked(text)
      ? usual
      : Math.min(room, asked(text) + AIR);
  });
  return granted.map((width, i) =>
    width > usual ? width : Math.min(usual, ...besides(i).map((k) => both - (granted[k] as number))),
  );
}

/** The sign of a column, between the ground line and the nearest plane. */
export function signFor(
  text: string,
  icon: IconName,
  at: {
    readonly cx: number;
    readonly width: number;
    readonly ground: number;
    readonly style: TypeStyle;
  },
): CategorySign {
  const { cx, width, ground, style } = at;
  const lines = fitLabel(text, style, width - 2 * PAD);
  // A word that is given room by its neighbours keeps to the margins all the same.
  const half = Math.max(...lines.map((line) => textWidth(line, style))) / 2;
  const middle = Math.max(LEFT + half, Math.min(cx, RIGHT - half));
  const drawn = lines.length > 1 ? ICON.two : ICON.one;
  return {
    cx: middle,
    x: middle - width / 2,
    y: ground + TOP,
    width,
    height: FLOOR_END - 4 - ground - TOP,
    icon: { name: icon, y: ground + drawn.y, size: drawn.size },
    lines,
    style,
    textY: ground + (lines.length > 1 ? TWO.first : ONE),
    leading: TWO.leading,
  };
}
