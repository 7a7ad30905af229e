import { FRAME, LEFT, RIGHT } from '../../theme/frame';

/**
 * Where things stand, px: the front row's feet, from row to row upwards, people beside each other, px per figure unit;
 * the lower edge of what is said over a group, the tip of its tail, and the signs on the ground.
 */
export const STAGE = {
  feet: 872,
  row: 50,
  pitch: 88,
  scale: 0.1,
  bubble: { bottom: 476, tip: 512, width: 396 },
  sign: { y: 868, height: 60, width: 404 },
} as const;

/** The share of all that one drawn person stands for, 0–1. */
export const PER_PERSON = 0.03;
/** People in a row of one group at most. */
export const ROW = 4;

/** Middles of so many columns from margin to margin. */
export const columns = (count: number): number[] =>
  Array.from({ length: count }, (_, i) => LEFT + ((RIGHT - LEFT) / count) * (i + 0.5));

export const MIDDLE = FRAME.width / 2;
