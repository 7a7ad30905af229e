import { HORIZON } from '../../../src/layout/contrast/horizon';
import type { LandscapeColor } from '../../../src/theme/landscape-color';

/** The sky's one soft circle. */
export interface Sun {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** What each place is given. It draws in a space of its own: x 0 (outer edge) to 960, the horizon at y = 0. */
export interface PlaceProps {
  readonly color: LandscapeColor;
  /** How far a plane has risen over the horizon, 0–1; 0 = the farthest, 3 = the ground. */
  readonly risen: (plane: number) => number;
  /** Frame for idle life, on twos. */
  readonly frame: number;
  /** The sun, where it isn't in the place's own. */
  readonly sun: Sun | undefined;
  /** Whether chimneys smoke: not where people walk before them, a puff would hang beside a knee. */
  readonly smokes: boolean;
}

/**
 * Size of a place in its own px. The far plane has its landmarks at both ends (x < 100, x > 690); between them its
 * outline keeps within `waver` of `roofs` over the horizon, so that figures can stand there clear of it.
 */
export const PLACE = { ...HORIZON, width: 960, sky: 900, ground: 440 } as const;

/** Downward shift of a plane `height` px high that has risen by `t`: it comes up from behind the ground. */
export const sunk = (height: number, t: number): string | undefined =>
  t === 1 ? undefined : `translate(0 ${Math.round((1 - t) * height)})`;

/** Slow swing between −1 and 1, once in `period` frames. */
export const swing = (frame: number, period: number, phase = 0): number =>
  Math.sin(2 * Math.PI * (frame / period + phase));
