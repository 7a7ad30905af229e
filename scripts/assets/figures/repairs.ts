import type { Slot } from '../../../src/figures/library';
import { boundsOf, type Outline } from './path';

type Path = readonly [Slot, string];

/**
 * What the package draws wrong for us, mended in the piece's own units. ShirtColorTee paints the far hand with the shirt:
 * a patch of skin from the cuff to the fingertips, under the ink. Doc wears shoe covers for surgery: two soles make clogs.
 */
const UNDER_INK: Readonly<Record<string, readonly Path[]>> = {
  'standing/ShirtColorTee': [
    ['skin', 'M1122 1082L1190 1062L1192 1090Q1178 1170 1146 1216Q1132 1230 1107 1226Z'],
  ],
};
const OVER_INK: Readonly<Record<string, readonly Path[]>> = {
  'standing/Doc': [
    [
      'ink',
      'M284 2484Q400 2518 566 2496V2509Q400 2532 286 2498ZM818 2406Q980 2448 1198 2408V2421Q980 2462 822 2420Z',
    ],
  ],
};

/** Paths to add to a piece right before its ink, and after it. */
export function repairsOf(piece: string): { under: readonly Path[]; over: readonly Path[] } {
  return { under: UNDER_INK[piece] ?? [], over: OVER_INK[piece] ?? [] };
}

/** The ankle, in units of the piece: small ink below it is a crease. */
const CREASES_BELOW = 2235;

/** True for ink that goes: the creases of Doc's shoe covers. */
export function isDropped(piece: string, outline: Outline): boolean {
  if (piece !== 'standing/Doc') return false;
  const [left, top, right, bottom] = boundsOf(outline);
  return top > CREASES_BELOW && right - left < 80 && bottom - top < 130;
}
