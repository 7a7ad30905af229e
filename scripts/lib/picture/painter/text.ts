import { createCanvas } from '@napi-rs/canvas';
import { missingGlyphs } from '../../../../src/layout/text';
import type { Matrix } from '../../../../src/picture/matrix';
import { number, type Style } from '../../../../src/picture/style';
import { Unpaintable } from '../../../../src/picture/unpaintable';
import { FONT_FAMILY } from '../../../../src/theme/type';
import { Recent } from '../recent';
import { FAMILIES } from './fonts';
import type { Line } from './item';
import { Pen } from './pen';

/** Where a line of text begins, relative to its anchor point, in shares of its width. */
const SHARE = { start: 0, middle: 0.5, end: 1 } as const;

/** Lines whose width is kept: more than a scene shows. */
const WIDTHS = 2000;

const fontOf = ({ fontWeight, fontSize }: Style) => `${fontWeight} ${fontSize}px ${FAMILIES}`;

/** Knows how wide lines of text are. */
export class Widths {
  readonly #pen = new Pen(createCanvas(1, 1).getContext('2d'));
  readonly #known = new Recent<number>(WIDTHS);

  /** A character that the typeface lacks is an error: no other face is ever used. */
  of(style: Style, text: string): number {
    const font = fontOf(style);
    return this.#known.get(`${font} ${style.letterSpacing} ${style.fontFamily} ${text}`, () => {
      if (style.fontFamily !== `"${FONT_FAMILY}"`) throw new Unpaintable(`font-family=${style.fontFamily}`);
      const [missing] = missingGlyphs(text);
      if (missing !== undefined) throw new Unpaintable(`"${missing}" in "${text}"`);
      this.#pen.font(font, style.letterSpacing);
      return this.#pen.context.measureText(text).width;
    });
  }
}

/** A line of text of a width at its anchor point. */
export const lineAt = (props: Props, style: Style, text: string, width: number): Line => {
  const { x, y } = placeOf(props);
  return { text, left: x - SHARE[style.textAnchor] * width, y };
};

export function paintLine(pen: Pen, matrix: Matrix, style: Style, { text, left, y }: Line): void {
  const { context } = pen;
  pen.place(matrix);
  pen.font(fontOf(style), style.letterSpacing);
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

type Props = Readonly<Record<string, unknown>>;

/** The place of a text or a line of it; a line of its own without both is not known. */
function placeOf(props: Props): { x: number; y: number } {
  if (props.x === undefined || props.y === undefined) throw new Unpaintable('text without x and y');
  return { x: number(props.x), y: number(props.y) };
}
