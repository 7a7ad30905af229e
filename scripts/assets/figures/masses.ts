import type { Slot } from '../../../src/figures/library';
import type { Kit, Mass } from './kit';
import { offset } from './offset';
import { type Outline, parsePath } from './path';

const SITTING_PANTS = 150_000;
const STANDING_PANTS = 100_000;
const POINTING_TOP = 200_000;
/** A knee behind the arms, in two sitting bodies. */
const KNEE = 20_000;

/** The kit's fills leave an edge of 11 units; the drawings' own line is 13 and gets a stroke on top. */
const INSET = 3;

/** A mass that begins at the collar and ends above the knees is a top, not trousers. */
const isTop = (m: Mass) => m.bb[1] < 330 && m.bb[3] < 1160 && m.area > 10_000;

/**
 * What the fill over an ink mass stands for: the piece draws it black, the film in the look's colour. Undefined for
 * masses that are ink and stay so (shadows, soles, the spots of a dress).
 */
function slotOfMass(piece: string, m: Mass): Slot | undefined {
  if (piece === 'head/Hijab' || piece === 'head/HatHip') return 'headwear';
  if (piece.startsWith('head/') || piece.startsWith('beard/')) return 'hair';
  if (piece === 'standing/PointingFingerColorPants') return m.area > POINTING_TOP ? 'top' : undefined;
  if (piece === 'sitting/Wheelchair') return m.area > 50_000 && m.bb[1] < 330 ? 'top' : undefined;
  if (piece === 'sitting/CrossedLegs' || piece === 'sitting/ClosedLegsColorTee') {
    return m.area > KNEE ? 'pants' : undefined;
  }
  if (piece.startsWith('sitting/')) return m.area > SITTING_PANTS ? 'pants' : undefined;
  return m.area > STANDING_PANTS && !isTop(m) ? 'pants' : undefined;
}

/** The fills over a piece's ink masses. Heads with a hair colour of their own have none to add. */
export function massesOf(piece: string, kit: Kit): { slot: Slot; outlines: Outline[] }[] {
  if (kit.pieces[piece]?.svg.includes('{{hairColor}}')) return [];
  return (kit.masses[piece] ?? []).flatMap((mass) => {
    const slot = slotOfMass(piece, mass);
    return slot ? [{ slot, outlines: offset(parsePath(mass.d), -INSET) }] : [];
  });
}
