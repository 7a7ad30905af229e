import { FRAME } from '../../theme/frame';
import { type Random, seededRandom } from '../random';
import type { Span } from './stage';

export interface Skyline {
  /** SVG path data of all towers. */
  readonly towers: string;
  /** Windows that may be lit, with the share (0–1) of the evening at which they are. */
  readonly lights: readonly { readonly x: number; readonly y: number; readonly at: number }[];
}

interface SkylineRequest {
  /** px over the foot, px. */
  readonly heights: Span;
  readonly widths: Span;
  readonly foot: number;
}

/** px beyond both edges, so that the camera may move. */
const MARGIN = 60;
/** px of each tower below its foot. */
const ROOT = 60;
const GAP: Span = [6, 22];
const LIGHTS = { chance: 0.55, side: 12, under: 26, step: 40 } as const;

const between = (random: Random, [from, to]: Span) => Math.round(from + random() * (to - from));

/** A row of flat towers across the picture, the same for the same seed. */
export function skyline(seed: string, { heights, widths, foot }: SkylineRequest): Skyline {
  const random = seededRandom(`skyline ${seed}`);
  const towers: string[] = [];
  const lights: { x: number; y: number; at: number }[] = [];
  for (let x = -MARGIN; x < FRAME.width + MARGIN; ) {
    const [w, h] = [between(random, widths), between(random, heights)];
    towers.push(`M${x} ${foot + ROOT}V${foot - h}h${w}V${foot + ROOT}Z`);
    if (random() < LIGHTS.chance)
      lights.push({
        x: x + LIGHTS.side + Math.round(random() * (w - 3 * LIGHTS.side)),
        y: foot - h + LIGHTS.under + LIGHTS.step * Math.floor(random() * 3),
        at: 0.1 + 0.85 * random(),
      });
    x += w + between(random, GAP);
  }
  return { towers: towers.join(''), lights };
}
