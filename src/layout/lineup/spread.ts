/** Something that takes room on a line: its wished middle and half its width, px. */
export interface Wish {
  readonly x: number;
  readonly half: number;
}

const ROUNDS = 60;

/**
 * Middles of things on a line, in the order given, moved apart until none overlap and all lie within `from`–`to`, as
 * near to where they wish to be as mutual pushing gets them. Where there isn't room for all, they overlap evenly.
 */
export function spread(wishes: readonly Wish[], from: number, to: number, gap: number): number[] {
  const room = to - from;
  const need = wishes.reduce((sum, w) => sum + 2 * w.half, 0) + gap * Math.max(0, wishes.length - 1);
  const squeeze = need > room ? room / need : 1;
  const half = wishes.map((w) => w.half * squeeze);
  const apart = (i: number) => half[i - 1]! + half[i]! + gap * squeeze;
  const x = wishes.map((w) => w.x);
  for (let round = 0; round < ROUNDS; round++) pushPairs(x, apart);
  forward(x, half, apart, from);
  backward(x, half, apart, to);
  return x;
}

/** Each overlapping pair gives way, half each. */
function pushPairs(x: number[], apart: (i: number) => number): void {
  for (let i = 1; i < x.length; i++) {
    const short = apart(i) - (x[i]! - x[i - 1]!);
    if (short <= 0) continue;
    x[i - 1]! -= short / 2;
    x[i]! += short / 2;
  }
}

function forward(x: number[], half: readonly number[], apart: (i: number) => number, from: number): void {
  for (let i = 0; i < x.length; i++) {
    x[i] = Math.max(x[i]!, i === 0 ? from + half[0]! : x[i - 1]! + apart(i));
  }
}

function backward(x: number[], half: readonly number[], apart: (i: number) => number, to: number): void {
  for (let i = x.length - 1; i >= 0; i--) {
    x[i] = Math.min(x[i]!, i === x.length - 1 ? to - half[i]! : x[i + 1]! - apart(i + 1));
  }
}
