import { missingGlyphs } from '../../../../src/layout/text';
import type { Matrix } from '../../../../src/picture/matrix';
import { number, type Style } from '../../../../src/picture/style';
import { Unpaintable } from '../../../../src/picture/unpaintable';
import { FONT_FAMILY } from '../../../../src/theme/type';
import { FAMILIES } from './fonts';
import type { Pen } from './pen';

/** Where a line of text begins, relative to its anchor point, in shares of its width. */
const SHARE = { start: 0, middle: 0.5, end: 1 } as const;

/** One line of text at its anchor point. A character that the typeface lacks is an error: no other face is ever used. */
export function paintText(pen: Pen, matrix: Matrix, style: Style, text: string, x: number, y: number): void {
  if (style.fontFamily !== `"${FONT_FAMILY}"`) throw new Unpaintable(`font-family=${style.fontFamily}`);
  const [missing] = missingGlyphs(text);
  if (missing !== undefined) throw new Unpaintable(`"${missing}" in "${text}"`);
  const { context } = pen;
  pen.place(matrix);
  pen.font(`${style.fontWeight} ${style.fontSize}px ${FAMILIES}`, style.letterSpacing);
  const share = SHARE[style.textAnchor];
  const left = share === 0 ? x : x - share * context.measureText(text).width;
  const stroke = () => {
    if (!style.stroke || style.strokeWidth <= 0) return;
    pen.line(style);
    context.strokeText(text, left, y);
  };
  if (style.paintOrder === 'stroke') stroke();
  if (style.fill) {
    pen.ink(style.fill);
    context.fillText(text, left, y);
  }
  if (style.paintOrder === 'normal') stroke();
}

/** The place of a text or a line of it; a line of its own without both is not known. */
export function placeOf(props: Readonly<Record<string, unknown>>): { x: number; y: number } {
  if (props.x === undefined || props.y === undefined) throw new Unpaintable('text without x and y');
  return { x: number(props.x), y: number(props.y) };
}
