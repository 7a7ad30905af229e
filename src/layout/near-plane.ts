import { FRAME } from '../theme/frame';
import { between, seededRandom } from './random';

/** px: width of a bump, and how far it stands over the plane. */
const WIDTH = { min: 170, max: 290 } as const;
const RISE = { min: 14, max: 26 } as const;
/** Share of a bump that the next one covers. */
const OVERLAP = 0.28;
/** Bumps come in clumps of two to four, with flat ground of this many px between. */
const CLUMP = { min: 2, max: 4 } as const;
const GAP = { min: 120, max: 420 } as const;

/**
 * SVG path data of the nearest plane as a hedge: flat from `y` (px) down, with clumps of soft bumps that stand at most
 * 26 px over it. The same seed gives the same hedge. It overlaps the feet of what stands behind it. Without gaps it is
 * bump by bump, for what would look cut off along flat ground.
 */
export function hedgePath(seed: string, y: number, gaps = true): string {
  const random = seededRandom(`hedge ${seed}`);
  const parts = [`M0 ${y}H${FRAME.width}V${FRAME.height}H0Z`];
  let x = -WIDTH.max * random();
  while (x < FRAME.width) {
    const bumps = Math.floor(between(random, { min: CLUMP.min, max: CLUMP.max + 1 }));
    for (let i = 0; i < bumps; i++) {
      const width = between(random, WIDTH);
      parts.push(bump(x, y, width, between(random, RISE)));
      x += width * (1 - OVERLAP);
    }
    if (gaps) x += between(random, GAP);
  }
  return parts.join('');
}

/** The cap of a large circle on the plane, its ends a little inside it so that no seam shows. */
function bump(x: number, y: number, width: number, rise: number): string {
  const radius = (width ** 2 / 4 + rise ** 2) / (2 * rise);
  return `M${x.toFixed(1)} ${y}a${radius.toFixed(1)} ${radius.toFixed(1)} 0 0 1 ${width.toFixed(1)} 0v2h${(-width).toFixed(1)}Z`;
}
