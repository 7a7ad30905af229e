import { TYPE, type TypeStyle } from '../../theme/type';
import { BASE_INDEX, type IndexScale } from '../index-scale';
import { textWidth } from '../text';
import type { Box } from './stage';

/** Where an object's number is written. */
export interface ValueLabel {
  readonly x: number;
  /** Baseline, px. */
  readonly y: number;
  readonly style: TypeStyle;
  /** Over the object; over the 100 line, when that would run through the number; or in a flower's heart. */
  readonly at: 'top' | 'line' | 'heart';
  /** What the number covers, px. */
  readonly box: Box;
}

/** Share of the size that a figure is high. */
export const DIGIT_HEIGHT = 0.71;
/** px between number and edge, and between number and 100 line. */
const GAP = 16;
const CLEAR = 12;
/** A number grows this much when it is the one that is talked about. */
export const EMPHASIS = 1.2;
/** A flower grows less, with its number. */
export const HEART_EMPHASIS = 1.12;
/** px over an object's top that its number needs, emphasised. */
export const VALUE_ROOM = GAP + DIGIT_HEIGHT * TYPE.value.size * EMPHASIS + CLEAR;

const boxOf = (text: string, x: number, y: number, style: TypeStyle): Box => {
  const width = textWidth(text, style);
  const height = DIGIT_HEIGHT * style.size;
  return { x: x - width / 2, y: y - height, width, height };
};

/** A number over an edge at `top`; smaller, or over the 100 line, when that line is too near above it. */
function overEdge(text: string, top: number, over: boolean, cx: number, base: number): ValueLabel {
  const label = (at: ValueLabel['at'], y: number, style: TypeStyle = TYPE.value): ValueLabel => ({
    x: cx,
    y,
    style,
    at,
    box: boxOf(text, cx, y, style),
  });
  if (over) return label('top', top - GAP);
  const room = top - base - 2 * CLEAR;
  const size = Math.floor(room / (DIGIT_HEIGHT * EMPHASIS));
  if (size < SMALLEST_UNDER) return label('line', base - GAP);
  const style = { ...TYPE.value, size: Math.min(TYPE.value.size, size) };
  return label('top', top - (size < TYPE.value.size ? CLEAR : GAP), style);
}

/** The number of a bar, over its top edge. */
export function barValue(text: string, index: number, cx: number, scale: IndexScale): ValueLabel {
  return overEdge(text, scale.y(index), index >= BASE_INDEX, cx, scale.baseY);
}

/** The number in a flower's heart, or over it when the flower is too small for one. */
export function heartValue(
  text: string,
  index: number,
  cx: number,
  scale: IndexScale,
  flower: { readonly heart: number; readonly radius: number },
): ValueLabel {
  const cy = scale.y(index);
  const style = TYPE.valueSmall;
  const y = cy + (DIGIT_HEIGHT * style.size) / 2;
  const box = boxOf(text, cx, y, style);
  if (flower.heart < Math.hypot(box.width, box.height) / 2 + IN_HEART)
    return overEdge(text, cy - flower.radius, index >= BASE_INDEX, cx, scale.baseY);
  return { x: cx, y, style, at: 'heart', box };
}

/**
 * Baseline of a number whose object is still `sunk` px below its place: it rides on that, but hops over the 100 line at
 * `base` instead of passing through it.
 */
export function ridingY({ at, y, box }: ValueLabel, sunk: number, base: number): number {
  const now = y + sunk;
  const onLine = sunk > 0 && now > base - CLEAR && now - box.height < base + CLEAR;
  return at !== 'heart' && onLine ? Math.max(y, base - GAP) : now;
}

/** px: the smallest number under the 100 line. */
const SMALLEST_UNDER = 40;

/** px between the corners of a number and the edge of the heart that holds it. */
const IN_HEART = 2;
