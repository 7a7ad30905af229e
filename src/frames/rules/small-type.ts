import { TYPE } from '../../theme/type';
import type { Finding } from '../finding';
import type { Moment } from '../moment';
import { quoted } from '../rest';

/** Smallest size in px that may be read in a frame, and the rounding of transforms. */
const SMALLEST = Math.min(...Object.values(TYPE).map((style) => style.size));
const ROUNDING = 0.1;

/** Standing text that is set smaller than the smallest step of the type scale, scaling included. */
export const smallType = ({ standing, now }: Moment): Finding[] =>
  standing
    .filter((text) => text.size < SMALLEST - ROUNDING)
    .map((text) => ({
      rule: 'small-type',
      frame: now.frame,
      element: quoted(text),
      found: `${text.size.toFixed(1)} px`,
      expected: `minst ${SMALLEST} px`,
      box: text.box,
    }));
