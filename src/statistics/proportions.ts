import { twoSided, Z95 } from './normal';

/** So many of so many. */
export interface Count {
  readonly hits: number;
  readonly n: number;
}

const shareOf = ({ hits, n }: Count) => hits / n;

/**
 * Two-proportion z-test with pooled variance, two-sided. Returns z and p; p is 1 when neither side varies.
 * (Agresti, Categorical Data Analysis, 3.1.)
 */
export function twoProportions(a: Count, b: Count): { readonly z: number; readonly p: number } {
  const pooled = (a.hits + b.hits) / (a.n + b.n);
  const variance = pooled * (1 - pooled) * (1 / a.n + 1 / b.n);
  if (!(variance > 0)) return { z: 0, p: 1 };
  const z = (shareOf(a) - shareOf(b)) / Math.sqrt(variance);
  return { z, p: twoSided(z) };
}

/** Cohen's h: difference of two shares on the arcsine scale; 0.2 small, 0.5 medium, 0.8 large (Cohen 1988). */
export const cohensH = (a: number, b: number): number =>
  2 * Math.asin(Math.sqrt(a)) - 2 * Math.asin(Math.sqrt(b));

/** Wilson's 95 % interval of a share (1927): inside 0–1 and honest at the ends. */
export function wilson({ hits, n }: Count): [low: number, high: number] {
  const p = hits / n;
  const z2 = Z95 * Z95;
  const middle = (p + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z95 / (1 + z2 / n)) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/**
 * 95 % interval of the index 100 × share in the group / share in all, where the group is part of all. With w = the
 * group's part of all and r its share by the rest's, index/100 = r / (w r + 1 − w), which rises with r; so Katz's log
 * interval of the ratio r of two independent shares (1978) is carried over. A count of zero is taken as a half.
 */
export function indexInterval(group: Count, all: Count): [low: number, high: number] {
  const rest = { hits: all.hits - group.hits, n: all.n - group.n };
  if (rest.n <= 0) return [100, 100];
  const [x, y] = [Math.max(group.hits, 0.5), Math.max(rest.hits, 0.5)];
  const log = Math.log(x / group.n / (y / rest.n));
  const error = Z95 * Math.sqrt(Math.max(0, 1 / x - 1 / group.n + 1 / y - 1 / rest.n));
  const w = group.n / all.n;
  const index = (r: number) => (100 * r) / (w * r + 1 - w);
  return [index(Math.exp(log - error)), index(Math.exp(log + error))];
}
