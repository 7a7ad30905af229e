import type { Slot } from '../../../src/figures/library';

/**
 * What the package draws wrong, mended under the ink. ShirtColorTee paints the far hand with the shirt: a patch of skin,
 * in the piece's own units, from the cuff to the fingertips.
 */
const REPAIRS: Readonly<Record<string, readonly [Slot, string]>> = {
  'standing/ShirtColorTee': [
    'skin',
    'M1122 1082L1190 1062L1192 1090Q1178 1170 1146 1216Q1132 1230 1107 1226Z',
  ],
};

/** The path to add right before the ink of a piece, if it needs one. */
export function repairOf(piece: string): readonly [Slot, string] | undefined {
  return REPAIRS[piece];
}
