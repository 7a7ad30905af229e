import type { Difference } from './difference';

/**
 * What two renderers may differ by that draw the same. Measured over 60 frames of all scenes: at most one pixel astray,
 * mean SSIM from 0.9993 (words that rise: their baseline is rounded to a px) to 0.9999.
 */
const TOLERATED = { astray: 8, ssim: 0.998 } as const;

const decimals = (value: number, digits: number) => value.toFixed(digits).replace('.', ',');

/** Why two pictures aren't the same, for the log; null when they are. */
export function unlike({ astray, ssim }: Difference): string | null {
  if (astray > TOLERATED.astray) return `${astray} bildpunkter hör inte hemma där de står`;
  if (ssim.mean < TOLERATED.ssim) return `likheten (SSIM) är ${decimals(ssim.mean, 4)}`;
  return null;
}
