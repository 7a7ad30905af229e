import type { IconName } from '../../theme/icons';
import { TYPE, type TypeStyle } from '../../theme/type';
import { fitStyle, fitsIn, wrap } from '../text';
import type { Column } from './columns';
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
const GAP = 16;
const PAD = 10;
const TOP = 12;
const SMALLEST = 28;
const WIDEST = 208;

/** Size and middle of the icon under the ground line: over one line of text, and over two. */
const ICON = { one: { size: 60, y: 53 }, two: { size: 56, y: 47 } } as const;
/** First baseline and leading from the ground line: one line, and two. */
const ONE = 130;
const TWO = { first: 108, leading: 32 } as const;

/** Lines of a category word that has this much room; 200 characters are cut, 40 are not. */
function fitLabel(text: string, width: number): { lines: string[]; style: TypeStyle } {
  const one = fitStyle(text, TYPE.label, width, SMALLEST);
  if (fitsIn(text, one, width, 1)) return { lines: [text], style: one };
  const style = { ...TYPE.label, size: SMALLEST };
  return { lines: wrap(text, style, width, 2), style };
}

/** The sign of a column, between the ground line and the nearest plane. */
export function signFor(text: string, icon: IconName, { cx, pitch }: Column, ground: number): CategorySign {
  const width = Math.min(pitch - GAP, WIDEST);
  const { lines, style } = fitLabel(text, width - 2 * PAD);
  const at = lines.length > 1 ? ICON.two : ICON.one;
  return {
    cx,
    x: cx - width / 2,
    y: ground + TOP,
    width,
    height: FLOOR_END - 4 - ground - TOP,
    icon: { name: icon, y: ground + at.y, size: at.size },
    lines,
    style,
    textY: ground + (lines.length > 1 ? TWO.first : ONE),
    leading: TWO.leading,
  };
}
