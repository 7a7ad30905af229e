/**
 * Benjamini–Hochberg q-values of one family of p-values, in the order given (Benjamini & Hochberg 1995): the smallest
 * false discovery rate at which each would be found.
 */
export function benjaminiHochberg(p: readonly number[]): number[] {
  const order = p.map((_, i) => i).sort((a, b) => (p[b] as number) - (p[a] as number));
  const q = new Array<number>(p.length);
  let least = 1;
  for (const [i, at] of order.entries()) {
    least = Math.min(least, ((p[at] as number) * p.length) / (p.length - i));
    q[at] = least;
  }
  return q;
}
