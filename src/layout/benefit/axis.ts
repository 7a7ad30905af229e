import { format } from '../../film/format';
import type { ShownRange } from '../../scenes/shown';
import type { Language } from '../../schema/language';

/** A modelled figure on an axis, in px from its left end; on a dial, in degrees from its first mark. */
export interface AxisMarks {
  readonly zero: number;
  readonly low: number;
  readonly mid: number;
  readonly high: number;
  readonly width: number;
  /** A share runs from none to all, a change as far down as up. */
  readonly kind: 'share' | 'change';
  /** What the axis reaches: 1 for a share, for a change the same to both sides. */
  readonly reach: number;
}

/** A change is never drawn on a shorter axis than this: what is small shall look small. Steps it grows by. */
const LEAST_REACH = 0.05;
const STEP = 0.05;
/** The axis goes on this much beyond its last mark on either side, as a share of its width. */
const BEYOND = 0.05;

/** Places a figure on an axis of `width` px with 0 marked: shares from 0 to all, changes around 0. */
export function axisMarks(
  { value, low, high }: Pick<ShownRange, 'value' | 'low' | 'high'>,
  kind: AxisMarks['kind'],
  width: number,
): AxisMarks {
  const farthest = Math.max(Math.abs(low), Math.abs(high));
  // Rounded first, for 0.15 / 0.05 is a little over 3.
  const reach =
    kind === 'share' ? 1 : Math.max(LEAST_REACH, Math.ceil(Number((farthest / STEP).toFixed(6))) * STEP);
  const x = (v: number) => (kind === 'share' ? v * width : width * (0.5 + (v / reach) * (0.5 - BEYOND)));
  return { zero: x(0), low: x(low), mid: x(value), high: x(high), width, kind, reach };
}

/** What is written along the axis in the film's language, and where: px from its left end. */
export function axisLabels(
  { kind, reach, width, zero }: AxisMarks,
  language: Language,
): { text: string; at: number }[] {
  const unit = kind === 'share' ? 'share' : 'change';
  const text = (v: number) => format(v, unit, language);
  if (kind === 'share')
    return [
      { text: text(0), at: 0 },
      { text: text(1), at: width },
    ];
  const arm = width * (0.5 - BEYOND);
  return [-1, 0, 1].map((side) => ({ text: text(side * reach), at: zero + side * arm }));
}
