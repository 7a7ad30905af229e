import { FRAME } from '../theme/frame';
import { seededRandom } from './random';

/** Width in px of a bump and how high it stands by its width. */
const BUMP = { min: 170, max: 300, rise: 0.115 } as const;
/** How many of ten places in a row stay flat: a hedge has gaps. */
const FLAT = 0.35;
/** px by which neighbouring bumps overlap. */
const OVERLAP = 46;

/**
 * Outline in SVG path data of the nearest plane's top: a hedge of soft bumps that rise at most 36 px over `y`, down to
 * the bottom of the picture. The same seed gives the same hedge. It overlaps the feet of what stands behind it.
 */
export function hedgePath(seed: string, y: number): string {
  const random = seededRandom(`hedge ${seed}`);
  const parts = [`M0 ${FRAME.height}V${y}`];
  let x = -60 * random();
  parts[0] = `M${x.toFixed(1)} ${FRAME.height}V${y}`;
  while (x < FRAME.width) {
    const width = BUMP.min + (BUMP.max - BUMP.min) * random();
    const flat = random() < FLAT;
    const rise = width * BUMP.rise;
    const end = x + width;
    parts.push(
      flat
        ? `Q${(x + width / 2).toFixed(1)} ${(y - 6).toFixed(1)} ${end.toFixed(1)} ${y}`
        : `C${(x + width * 0.24).toFixed(1)} ${(y - rise * 1.33).toFixed(1)} ${(x + width * 0.76).toFixed(1)} ${(y - rise * 1.33).toFixed(1)} ${end.toFixed(1)} ${y}`,
    );
    x = flat ? end : end - 0 * OVERLAP;
  }
  return `${parts.join('')}V${FRAME.height}Z`;
}
