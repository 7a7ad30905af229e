import { FRAME, LEFT, RIGHT } from '../../theme/frame';

/**
 * Where things stand, px: the front row's feet, how deep a group is at most from row to row and in all, people beside
 * each other, px per figure unit; the lower edge of what is said over a group, the tip of its tail, and the signs on the
 * ground, under everybody's feet.
 */
export const STAGE = {
  feet: 874,
  row: 46,
  deep: 62,
  pitch: 80,
  scale: 0.1,
  bubble: { bottom: 484, tip: 518, width: 396 },
  sign: { y: 882, height: 58, width: 404 },
} as const;

/** The share of all that one drawn person stands for, 0–1. */
export const PER_PERSON = 0.03;
/** Px that a group leaves free beside itself. */
const BESIDE = 32;

/** People in a row of one group at most, when so many groups stand beside each other. */
export const rowOf = (groups: number): number => Math.floor(((RIGHT - LEFT) / groups - BESIDE) / STAGE.pitch);

/** Middles of so many columns from margin to margin. */
export const columns = (count: number): number[] =>
  Array.from({ length: count }, (_, i) => LEFT + ((RIGHT - LEFT) / count) * (i + 0.5));

export const MIDDLE = FRAME.width / 2;
