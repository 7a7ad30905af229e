import { TYPE, type TypeStyle } from '../../theme/type';
import { fitSize, fitsIn, lineHeight, textWidth, wrap } from '../text';

/** One line of a sign: its baseline is counted in px from the sign's top. */
export interface SignLine {
  readonly text: string;
  readonly style: TypeStyle;
  readonly y: number;
}

/** What a sign says, and how large its visible part is, px. */
export interface SignBlank {
  readonly lines: readonly SignLine[];
  readonly width: number;
  readonly height: number;
}

/** px: text and the air around it. */
export const SIGN = { maxText: 400, padX: 34, padY: 24, least: 28 } as const;
/** Letters over and under the baseline, as shares of the size; px between name and what is typical. */
const LETTERS = { cap: 0.72, under: 0.1 } as const;
const GAP = 16;

const NAME: TypeStyle = { ...TYPE.label, size: 52, weight: 800 };
const MIX: TypeStyle = { ...TYPE.sub, size: 36 };

function styleOf(text: string, wished: TypeStyle): TypeStyle {
  return { ...wished, size: fitSize(text, wished, SIGN.maxText, SIGN.least) };
}

/** A sign with the cluster's name and, under it, the segment that is typical of it. */
export function signBlank(name: string, mix: string | undefined): SignBlank {
  const blocks = [{ text: name, style: NAME }, ...(mix ? [{ text: mix, style: MIX }] : [])];
  const lines: SignLine[] = [];
  let y: number = SIGN.padY;
  blocks.forEach(({ text, style: wished }, block) => {
    const style = styleOf(text, wished);
    const rows = fitsIn(text, style, SIGN.maxText, 1) ? [text] : wrap(text, style, SIGN.maxText, 2);
    rows.forEach((row, i) => {
      y += i === 0 ? LETTERS.cap * style.size + (block ? GAP : 0) : lineHeight(style);
      lines.push({ text: row, style, y: Math.round(y) });
    });
  });
  const last = lines.at(-1)?.style.size ?? 0;
  const text = Math.max(...lines.map((line) => textWidth(line.text, line.style)));
  return {
    lines,
    width: Math.ceil(text + 2 * SIGN.padX),
    height: Math.ceil(y + LETTERS.under * last + SIGN.padY),
  };
}
