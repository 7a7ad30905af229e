import { between, seededRandom } from '../random';
import { STAGE } from './stage';

/** Depth in px of what is seen under the line, down to the hedge; it goes on behind that. */
export const UNDER = { width: STAGE.border, depth: 440 } as const;

/** Stones laid in courses under the line: first course, height of each, lengths, joints and rounding, px. */
export interface Masonry {
  readonly from: number;
  readonly course: number;
  readonly length: { readonly min: number; readonly max: number };
  readonly joint: number;
  readonly round: number;
}

export interface Stone {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly round: number;
  /** Every so often one is of the darker kind. */
  readonly dark: boolean;
}

/** Share of the stones that are darker. */
const DARK = 0.3;

/** Courses of stones of uneven length; the same seed lays the same wall. */
export function masonry(seed: string, { from, course, length, joint, round }: Masonry): Stone[] {
  const random = seededRandom(`under ${seed}`);
  const stones: Stone[] = [];
  for (let y = from; y < UNDER.depth; y += course) {
    let x = -between(random, { min: 0, max: length.min });
    while (x < UNDER.width) {
      const width = Math.round(between(random, length));
      stones.push({
        x: Math.round(x),
        y,
        width: width - joint,
        height: course - joint,
        round,
        dark: random() < DARK,
      });
      x += width;
    }
  }
  return stones;
}

/** The edge of a layer at about `y` px under the line, in long waves of `swell` px, as a path that goes on to the bottom. */
export function layerPath(y: number, swell: number, phase = 0): string {
  const step = UNDER.width / 4;
  const way = (i: number) => ((i + phase) % 2 === 0 ? -1 : 1) * swell;
  const waves = Array.from({ length: 4 }, (_, i) => `q${step / 2} ${way(i)} ${step} 0`).join('');
  return `M0 ${y}${waves}V${UNDER.depth}H0Z`;
}
