import type { IndexFigure } from '../../src/schema/figure';

/** A cell before it is tested: what a group has, what all have, and how many are behind it. */
export interface Cell {
  readonly share: number;
  readonly shareAll: number;
  readonly n: number;
  readonly all: number;
}

const Z95 = 1.959964;

/** Upper tail of the standard normal (Abramowitz & Stegun 7.1.26 on erfc; error < 1.5e-7). */
function upperTail(z: number): number {
  const x = z / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const poly =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return (poly * Math.exp(-x * x)) / 2;
}

/** Two-sided p of the group's share against everybody else's (two-proportion z, pooled). */
function pValue({ share, shareAll, n, all }: Cell): number {
  const rest = all - n;
  const shareRest = (shareAll * all - share * n) / rest;
  const se = Math.sqrt(shareAll * (1 - shareAll) * (1 / n + 1 / rest));
  return Math.min(1, 2 * upperTail(Math.abs(share - shareRest) / se));
}

/** Benjamini–Hochberg q-values, in the order given. */
export function qValues(p: readonly number[]): number[] {
  const order = p.map((_, i) => i).sort((a, b) => (p[b] as number) - (p[a] as number));
  const q = new Array<number>(p.length);
  let least = 1;
  order.forEach((i, rank) => {
    least = Math.min(least, ((p[i] as number) * p.length) / (p.length - rank));
    q[i] = least;
  });
  return q;
}

const round = (value: number, decimals: number) => Number(value.toFixed(decimals));

/** Index, 95 % interval (log scale) and q-value of every cell: one family over all of them. */
export function tested(cells: readonly Cell[]): IndexFigure[] {
  const q = qValues(cells.map(pValue));
  return cells.map((cell, i) => {
    const index = (100 * cell.share) / cell.shareAll;
    const se = Math.sqrt((1 - cell.share) / (cell.share * cell.n));
    const end = (z: number) => round(index * Math.exp(z * se), 1);
    return {
      share: round(cell.share, 4),
      shareAll: round(cell.shareAll, 4),
      index: round(index, 1),
      base: cell.n,
      interval: [end(-Z95), end(Z95)],
      test: 'tvåproportions-z, Benjamini–Hochberg',
      q: Number((q[i] as number).toPrecision(3)),
    };
  });
}
