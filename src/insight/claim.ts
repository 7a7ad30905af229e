import type { IndexFigure } from '../schema/figure';
import { THRESHOLD } from './thresholds';

/** How sure a figure is: what mark it carries where it is shown. */
export type Certainty = 'sure' | 'caution' | 'untested';

/** Why a figure is no claim; null when it is one. */
export type Refusal = 'small-base' | 'not-significant' | 'near-average' | 'wide-interval';

/** True when the figure was delivered with what a test needs: counts, q-value and interval. */
export const isTested = (f: IndexFigure): boolean =>
  f.base !== null && f.q !== undefined && f.interval !== undefined;

/** The mark of a figure: untested without counts or test, caution under 100 customers. */
export function certainty(f: IndexFigure): Certainty {
  if (!isTested(f)) return 'untested';
  return (f.base ?? 0) < THRESHOLD.fullBase ? 'caution' : 'sure';
}

const stands = (index: number) => index >= THRESHOLD.over || index <= THRESHOLD.under;

const clear = (f: IndexFigure) =>
  f.interval !== undefined &&
  (f.index > 100 ? f.interval[0] > THRESHOLD.overClear : f.interval[1] < THRESHOLD.underClear);

/**
 * Why a figure may not be claimed, by the rules of INSIGHT.md (base, q after Benjamini–Hochberg, distance from 100,
 * interval clear of 110 or 90). An untested figure passes on its index alone and is marked as untested on screen.
 */
export function refusal(f: IndexFigure): Refusal | null {
  if (f.base !== null && f.base < THRESHOLD.leastBase) return 'small-base';
  if (!stands(f.index)) return 'near-average';
  if (!isTested(f)) return null;
  if ((f.q ?? 1) >= THRESHOLD.q) return 'not-significant';
  return clear(f) ? null : 'wide-interval';
}

/** Distance of an index from 100, the same for twice as much and half as much. */
export const strength = (index: number): number => Math.abs(Math.log(Math.max(index, 1) / 100));
