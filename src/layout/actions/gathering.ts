import { FRAME } from '../../theme/frame';

/** How one of several stands when all have come together. */
export interface Gathering {
  /** Middle of the feet, px. */
  readonly x: number;
  /** Reaches out a hand to the one opposite. */
  readonly reaches: boolean;
  /** Looks to the left. */
  readonly flip: boolean;
}

const MIDDLE = FRAME.width / 2;
/** Px from the middle: two who give each other a hand, one who reaches to someone between, and the next one out. */
const APART = { hands: 98, third: 178, outer: 214 } as const;

/** Where the i-th of `count` goes: the two in the middle give hands; with one in the middle both sides reach for it. */
export function gathering(i: number, count: number): Gathering {
  const from = i - (count - 1) / 2;
  const flip = from > 0;
  const side = Math.sign(from);
  if (count % 2 === 1) {
    const out = Math.abs(from);
    const x = out === 0 ? 0 : APART.third + (out - 1) * APART.outer;
    return { x: MIDDLE + side * x, reaches: out === 1, flip };
  }
  const out = Math.abs(from) - 0.5;
  return { x: MIDDLE + side * (APART.hands + out * APART.outer), reaches: out === 0, flip };
}
