/** Coefficients of Stirling's series (Abramowitz & Stegun 6.1.41), for x ≥ 10 exact to the last digits. */
const SERIES = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];

const ENOUGH = 10;

/** ln Γ(x) for x > 0: Stirling's series after a shift up to 10 or more. */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`ln Γ is asked for a positive number, not ${x}.`);
  let shift = 0;
  let at = x;
  while (at < ENOUGH) {
    shift += Math.log(at);
    at += 1;
  }
  const inverse = 1 / (at * at);
  const series = SERIES.reduceRight((sum, c) => sum * inverse + c, 0) / at;
  return (at - 0.5) * Math.log(at) - at + Math.log(2 * Math.PI) / 2 + series - shift;
}
