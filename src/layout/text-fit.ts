import type { TypeStyle } from '../theme/type';
import { textWidth } from './text-measure';

const ELLIPSIS = '…';

/** From this size in px on, lines are set tight, as headlines are. */
const TIGHT_FROM = 70;

/** Distance in px from one baseline to the next. */
export function lineHeight(style: TypeStyle): number {
  return Math.round(style.size * (style.size >= TIGHT_FROM ? 1.08 : 1.3));
}

/**
 * Largest size in px, at most the style's own and at least `minSize`, at which the text is no wider than `maxWidth`.
 * Whole px, so that the same text gets the same size everywhere. At `minSize` it may still be too wide: cut or wrap.
 */
export function fitSize(text: string, style: TypeStyle, maxWidth: number, minSize: number): number {
  const width = textWidth(text, style);
  if (width <= maxWidth) return style.size;
  return Math.max(Math.min(minSize, style.size), Math.floor((style.size * maxWidth) / width));
}

/** The style at the size that `fitSize` finds. */
export function fitStyle(text: string, style: TypeStyle, maxWidth: number, minSize: number): TypeStyle {
  return { ...style, size: fitSize(text, style, maxWidth, minSize) };
}

/**
 * The text if it fits in `maxWidth` px, else its beginning with an ellipsis, without a space or punctuation before it.
 * Empty when not even the ellipsis has room.
 */
export function cut(text: string, style: TypeStyle, maxWidth: number): string {
  if (textWidth(text, style) <= maxWidth) return text;
  const chars = [...text];
  for (let keep = chars.length - 1; keep > 0; keep--) {
    const candidate = `${chars
      .slice(0, keep)
      .join('')
      .replace(/[\s.,:;·–—-]+$/u, '')}${ELLIPSIS}`;
    if (textWidth(candidate, style) <= maxWidth) return candidate;
  }
  return textWidth(ELLIPSIS, style) <= maxWidth ? ELLIPSIS : '';
}
