import type { Slot } from '../../../src/figures/library';
import type { Mass } from './kit';

const SITTING_PANTS = 150_000;
const STANDING_PANTS = 100_000;
const POINTING_TOP = 200_000;

/** A mass that begins at the collar and ends above the knees is a top, not trousers. */
const isTop = (m: Mass) => m.bb[1] < 330 && m.bb[3] < 1160 && m.area > 10_000;

/**
 * What the fill over an ink mass stands for: the piece draws it black, the film in the look's colour. Undefined for
 * masses that are ink and stay so (shadows, soles, the spots of a dress).
 */
export function slotOfMass(piece: string, m: Mass): Slot | undefined {
  if (piece === 'head/Hijab' || piece === 'head/HatHip') return 'headwear';
  if (piece.startsWith('head/') || piece.startsWith('beard/')) return 'hair';
  if (piece === 'standing/PointingFingerColorPants') return m.area > POINTING_TOP ? 'top' : undefined;
  if (piece === 'sitting/Wheelchair') return m.area > 50_000 ? 'top' : undefined;
  if (piece.startsWith('sitting/')) return m.area > SITTING_PANTS ? 'pants' : undefined;
  return m.area > STANDING_PANTS && !isTop(m) ? 'pants' : undefined;
}
