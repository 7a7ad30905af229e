import type { Hue } from '../../theme/color';
import { isDark } from '../../theme/contrast';
import { mix } from '../ease';

/** A light hue is soft when its channels lie no farther apart than this (of 255): it drowns in its own sky. */
const SOFT = 100;
/** How far a soft hue goes towards itself, multiplied. */
const DEEPER = 0.6;

const channels = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** The colour multiplied by itself: the same hue, stronger. */
const multiplied = (hex: string): string =>
  `#${channels(hex)
    .map((c) =>
      Math.round((c * c) / 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

const isSoft = (hex: string): boolean =>
  !isDark(hex) && Math.max(...channels(hex)) - Math.min(...channels(hex)) <= SOFT;

/** A bar's colour, from the hue's light (0) to its boldest (1): a soft hue is stronger there than on people and planes. */
export function barFill({ fill, light }: Hue, full: number): string {
  return mix(light, isSoft(fill) ? mix(fill, multiplied(fill), DEEPER) : fill, full);
}
