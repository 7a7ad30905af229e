import type { Slot } from '../../../src/figures/library';

/** Placeholder or literal fill of the package → slot of the library. */
const SLOT_OF_FILL: Readonly<Record<string, Slot>> = {
  '{{outlineColor}}': 'ink',
  '{{skinColor}}': 'skin',
  '{{hairColor}}': 'hair',
  '{{beardColor}}': 'hair',
  '{{topColor}}': 'top',
  '{{jacketColor}}': 'jacket',
  '{{coatColor}}': 'jacket',
  '{{pantsColor}}': 'pants',
  '{{shoesColor}}': 'shoes',
  '{{beanieColor}}': 'headwear',
  '{{hijabColor}}': 'headwear',
  '{{turbanColor}}': 'headwear',
  '{{clipColor}}': 'clip',
  '{{wheelchairColor}}': 'metal',
  white: 'white',
  '#E8E1E1': 'hair', // the tuft of the bald head
};

/** What the package calls this body's top is an open jacket; the top under it is an ink mass. */
const WHEELCHAIR = 'sitting/Wheelchair';

/** The slot of a path's fill. Throws on a fill that isn't known: a new piece has to be thought about. */
export function slotOfFill(piece: string, fill: string): Slot {
  if (piece === WHEELCHAIR && fill === '{{topColor}}') return 'jacket';
  const slot = SLOT_OF_FILL[fill];
  if (!slot) throw new Error(`${piece} has a fill that isn't known: ${fill}.`);
  return slot;
}
