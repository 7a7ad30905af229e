/** Rational approximations of erf and erfc by W. J. Cody, Math. Comp. 23 (1969), 631–637: about 16 digits. */
const A = [0.18577770618460315, 3.1611237438705655, 113.86415415105016, 377.485237685302, 3209.3775891384694];
const B = [1, 23.601290952344122, 244.02463793444417, 1282.6165260773723, 2844.236833439171];
const C = [
  2.1531153547440383e-8, 0.5641884969886701, 8.883149794388377, 66.11919063714163, 298.6351381974001,
  881.952221241769, 1712.0476126340707, 2051.0783778260716, 1230.3393547979972,
];
const D = [
  1, 15.744926110709835, 117.6939508913125, 537.1811018620099, 1621.3895745666903, 3290.7992357334597,
  4362.619090143247, 3439.3676741437216, 1230.3393548037495,
];
const P = [
  0.016315387137302097, 0.30532663496123236, 0.36034489994980445, 0.12578172611122926, 0.016083785148742275,
  0.0006587491615298378,
];
const Q = [
  1, 2.568520192289822, 1.8729528499234604, 0.5279051029514285, 0.06051834131244132, 0.0023352049762686918,
];

/** Where one approximation ends and the next begins. */
const SMALL = 0.46875;
const LARGE = 4;

const horner = (coefficients: readonly number[], x: number) =>
  coefficients.reduce((sum, c) => sum * x + c, 0);

/** exp(−x²) without losing digits for large x: x is split into sixteenths and a rest. */
function expSquare(x: number): number {
  const head = Math.trunc(x * 16) / 16;
  return Math.exp(-head * head) * Math.exp(-(x - head) * (x + head));
}

/** 1 − erf(x) for x ≥ 0, with full relative accuracy far out. */
function erfcPositive(x: number): number {
  if (x <= SMALL) return 1 - (x * horner(A, x * x)) / horner(B, x * x);
  if (x <= LARGE) return (expSquare(x) * horner(C, x)) / horner(D, x);
  const inverse = 1 / (x * x);
  const tail = (inverse * horner(P, inverse)) / horner(Q, inverse);
  return (expSquare(x) * (1 / Math.sqrt(Math.PI) - tail)) / x;
}

/** Complementary error function. */
export const erfc = (x: number): number => (x < 0 ? 2 - erfcPositive(-x) : erfcPositive(x));

/** P(Z > z) for a standard normal Z, with full relative accuracy in the tail. */
export const normalTail = (z: number): number => erfc(z / Math.SQRT2) / 2;

/** P(Z ≤ z) for a standard normal Z. */
export const normalCdf = (z: number): number => normalTail(-z);

/** Two-sided p-value of a z statistic. */
export const twoSided = (z: number): number => Math.min(1, 2 * normalTail(Math.abs(z)));

/**
 * The z with P(Z ≤ z) = p, 0 < p < 1: bisection on the tail, then Newton. Slow and exact to the last digits; it is
 * asked a handful of times.
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1))
    throw new RangeError(`A probability strictly between 0 and 1 is expected, not ${p}.`);
  if (p > 0.5) return -normalQuantile(1 - p);
  let [low, high] = [-40, 0];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (normalCdf(middle) < p) low = middle;
    else high = middle;
  }
  let z = (low + high) / 2;
  for (let i = 0; i < 3; i++) {
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    if (density === 0) break;
    z -= (normalCdf(z) - p) / density;
  }
  return z;
}

/** The z of a 95 % interval. */
export const Z95 = 1.959963984540054;
