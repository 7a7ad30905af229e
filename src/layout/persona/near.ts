import type { Place } from '../../schema/persona';
import { CAPTION_ZONE, FRAME } from '../../theme/frame';
import { seededRandom } from '../random';
import { stageOf } from './stage';

/** px of the plane outside the picture on both sides: the camera looks there while it is close. */
const MARGIN = 1500;
/** px: height of a bump over the plane, and its width. */
const BUMP = { rise: [16, 30], width: [110, 190], cover: 0.3 } as const;

/** px: young spruces of the north, width and height over the plane. */
const SPRUCE = { width: [44, 70], rise: [26, 52] } as const;

/** Tips of young spruces, side by side. */
function thicket(
  from: number,
  to: number,
  top: number,
  between: (span: readonly [number, number]) => number,
): string[] {
  const tips: string[] = [];
  for (let x = from; x < to; ) {
    const [w, h] = [between(SPRUCE.width), between(SPRUCE.rise)];
    tips.push(`M${x} ${top + 4}L${x + w / 2} ${top - h}L${x + w} ${top + 4}Z`);
    x += Math.round(w * 0.72);
  }
  return tips;
}

/** The nearest plane as SVG path data. */
export interface NearPlane {
  /** Flat: nothing but this lies below the captions' upper edge. */
  readonly flat: string;
  /** Soft bumps that overlap the feet on the home's side. */
  readonly bumps: string;
}

/** The nearest plane of a place, with its own bumps (young spruces in the north) for each seed. */
export function nearPath(place: Place, seed: string): NearPlane {
  const random = seededRandom(`near ${place} ${seed}`);
  const between = ([from, to]: readonly [number, number]) => Math.round(from + random() * (to - from));
  const { home } = stageOf(place);
  const top = CAPTION_ZONE.top;
  const flat = `M${-MARGIN} ${top}H${FRAME.width + MARGIN}V${FRAME.height}H${-MARGIN}Z`;
  const [from, to] = home === 'left' ? [-MARGIN, 60] : [1350, FRAME.width + 220];
  if (place === 'north') return { flat, bumps: thicket(from, to, top, between).join('') };
  const bumps: string[] = [];
  for (let x = from; x < to; ) {
    const [w, h] = [between(BUMP.width), between(BUMP.rise)];
    bumps.push(`M${x} ${top + 2}a${w / 2} ${h} 0 0 1 ${w} 0Z`);
    x += Math.round(w * (1 - BUMP.cover));
  }
  return { flat, bumps: bumps.join('') };
}
