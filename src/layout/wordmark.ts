import { BRAND, LOGO } from '../theme/brand';
import type { TypeStyle } from '../theme/type';
import { heartSize } from './heart';
import { textWidth } from './text';

/**
 * Proportions of the sender's mark to the size of its letters: a capsule of the heart, the gap, the lift of the heart's
 * centre over the baseline; and how high a logotype is that stands for the letters, and how far it hangs under their line.
 */
export const WORDMARK = { capsule: 0.62, gap: 0.42, lift: 0.4, logoHeight: 1.5, logoDrop: 0.4 } as const;

/** The letters of the mark. */
export const wordmarkStyle = (size: number): TypeStyle => ({ size, weight: 700, tracking: -0.012 });

/** Width in px of the mark at that letter size, its heart so many times as large as beside text. */
export const wordmarkWidth = (size: number, heart = 1): number =>
  LOGO
    ? (LOGO.width / LOGO.height) * WORDMARK.logoHeight * size
    : heartSize(WORDMARK.capsule * heart * size).width +
      WORDMARK.gap * size +
      textWidth(BRAND.name, wordmarkStyle(size));
