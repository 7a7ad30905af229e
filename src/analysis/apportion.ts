/**
 * Whole numbers that add up to `total` in proportion to weights, by largest remainder (Hamilton); equal remainders go to
 * the first. No part gets more than its exact share rounded up. Throws when there are no weights.
 */
export function apportion(weights: readonly number[], total: number): number[] {
  const sum = weights.reduce((s, w) => s + w, 0);
  if (!(sum > 0)) throw new Error('Nothing to share out by.');
  const exact = weights.map((w) => (w / sum) * total);
  const whole = exact.map(Math.floor);
  const left = total - whole.reduce((s, n) => s + n, 0);
  const order = exact
    .map((e, i) => ({ i, rest: e - Math.floor(e) }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i);
  for (const { i } of order.slice(0, left)) whole[i] = (whole[i] as number) + 1;
  return whole;
}
