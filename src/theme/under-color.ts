import { mix } from '../layout/ease';
import type { Landscape } from '../schema/clusters';
import type { LandscapeColor } from './landscape-color';

/** Tones of what is seen under a place's line, lightest first: words and values stand on all of them. */
export interface UnderColor {
  readonly base: string;
  readonly second: string;
  readonly third: string;
  /** What lies or grows in it: a step darker than the last. */
  readonly detail: string;
}

/** City and town stand on stone: its own tones, so that it is neither sky nor soil. */
const STONE: Partial<Record<Landscape, UnderColor>> = {
  city: { base: '#E4D6C0', second: '#F3E8D5', third: '#EADCC5', detail: '#D3C2A8' },
  town: { base: '#DDBFA9', second: '#EBD0BC', third: '#E3C5AF', detail: '#CDA88F' },
};

/** How far the second tone goes from the ground to the place's own mark. */
const HALF = 0.55;

/** The tones under a place's line. */
export function underColor(landscape: Landscape, { ground, mark, stone }: LandscapeColor): UnderColor {
  return STONE[landscape] ?? { base: ground, second: mix(ground, mark, HALF), third: mark, detail: stone };
}
