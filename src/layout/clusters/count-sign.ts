import { RIGHT } from '../../theme/frame';
import { TYPE, type TypeStyle } from '../../theme/type';
import type { Rect } from '../map/raster';
import { fitSize, fitsIn, lineHeight, textWidth, wrap } from '../text';
import type { Circle } from './circles';

/** px: right and lower edge, air round the text, between number and name, and the hue dot. */
const SIGN = { right: RIGHT, bottom: 872, padX: 44, padY: 34, gap: 20, dot: { r: 30, gap: 26 } } as const;
const NAME = { maxWidth: 520, least: 34 } as const;
/** Share of the size that digits and capitals are high. */
const CAP = 0.72;

const VALUE_STYLE: TypeStyle = { ...TYPE.value, size: 148 };
const NAME_STYLE: TypeStyle = { ...TYPE.label, size: 56, weight: 800 };

/** A sign with a cluster's number, large, and its name; baselines in px. */
export interface CountSign {
  readonly box: Rect;
  readonly dot: Circle;
  readonly value: { readonly x: number; readonly y: number; readonly style: TypeStyle };
  readonly name: {
    readonly x: number;
    readonly y: number;
    readonly lines: readonly string[];
    readonly style: TypeStyle;
    readonly leading: number;
  };
}

/** The sign of a cluster in the corner that its counter had, as large as number and name want it. */
export function countSign(name: string, count: string): CountSign {
  const style = { ...NAME_STYLE, size: fitSize(name, NAME_STYLE, NAME.maxWidth, NAME.least) };
  const lines = fitsIn(name, style, NAME.maxWidth, 1) ? [name] : wrap(name, style, NAME.maxWidth, 2);
  const leading = lineHeight(style);
  const { right, bottom, padX, padY, gap, dot } = SIGN;
  const shift = 2 * dot.r + dot.gap;
  const widest = Math.max(
    shift + textWidth(count, VALUE_STYLE),
    ...lines.map((line) => textWidth(line, style)),
  );
  const left = Math.floor(right - widest - 2 * padX);
  const nameY = bottom - padY - (lines.length - 1) * leading;
  const valueY = nameY - CAP * style.size - gap;
  const digits = CAP * VALUE_STYLE.size;
  const x = left + padX;
  return {
    box: { left, right, top: Math.round(valueY - digits - padY), bottom },
    dot: { x: x + dot.r, y: valueY - digits / 2, r: dot.r },
    value: { x: x + shift, y: valueY, style: VALUE_STYLE },
    name: { x, y: nameY, lines, style, leading },
  };
}
