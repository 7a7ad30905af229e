import { expectedBeyond } from './demand';
import { type Door, sum } from './door';
import { chainRate, highest, likelihood, shrinkage, shrunk } from './gamma-poisson';

/** The chain's demand for one assortment, week by week and door by door. */
export interface Fit {
  /** Units that one unit of door size wants in an ordinary week. */
  readonly rate: number;
  /** Strength of the shrinkage toward the chain. */
  readonly alpha: number;
  /** How each fitted week compares with an ordinary one; 1 on average. */
  readonly weeks: readonly number[];
  /** Per door and week: what was wanted, an empty shelf allowed for. */
  readonly wanted: readonly (readonly number[])[];
  /** Per door and week: ordinary weeks × size × week while there was something to sell, else 0. */
  readonly exposure: readonly (readonly number[])[];
}

/** Rounds of expectation and maximisation; the change is far below a per mille before the last. */
const ROUNDS = 25;

type Table = readonly (readonly number[])[];

/**
 * Weeks' factors: the chain's wants over what the doors with stock would have wanted, shrunk toward an ordinary week as
 * doors are toward the chain, 1 on average. Each door counts as its own count (`own`, not shrunk: two-way Poisson by
 * iterative fitting) says: those that sell fast run out, and the late weeks would look poor without it. A week when
 * nobody had stock counts as ordinary.
 */
function weekFactors(doors: readonly Door[], wanted: Table, own: readonly number[], weeks: number): number[] {
  const raw = Array.from({ length: weeks }, (_, w) => {
    let [count, expected] = [0, 0];
    for (const [d, door] of doors.entries()) {
      if ((door.stock[w] ?? 0) <= 0) continue;
      count += wanted[d]?.[w] ?? 0;
      expected += door.size * (own[d] ?? 1);
    }
    return { count, expected };
  });
  const level = sum(raw.map((r) => r.count)) / Math.max(sum(raw.map((r) => r.expected)), Number.MIN_VALUE);
  const seen = raw.map((r) => ({ count: r.count, expected: r.expected * level }));
  const alpha = shrinkage(seen);
  const factors = seen.map((w) => shrunk(w, alpha));
  const mean = sum(factors) / weeks;
  return factors.map((f) => f / mean);
}

const exposures = (doors: readonly Door[], factors: readonly number[]) =>
  doors.map((door) => factors.map((f, w) => ((door.stock[w] ?? 0) > 0 ? door.size * f : 0)));

/** How demand may grow with a door's customers: not at all, in proportion (1), or faster. */
const SLOPES = [0, 2] as const;
const SLOPE_STEPS = 14;

/** The chain's demand and its doors, whose sizes are as the demand follows them. */
export interface FittedDoors {
  readonly doors: readonly Door[];
  readonly fit: Fit;
}

/**
 * Fits the first `weeks` weeks: wants are Poisson with mean rate × size × week × door, the door's part Gamma(α, α). In a
 * week when the shelf went empty the want is known only from below: it is replaced by its expectation given that
 * (EM; Dempster, Laird & Rubin 1977). Passers-by aren't counted as customers, so demand needn't grow in proportion to
 * them: sizes are raised to the power under which the doors' sales are likeliest, and all is fitted again.
 */
export function fitDemand(doors: readonly Door[], weeks: number): FittedDoors {
  const first = rounds(doors, weeks);
  const slope = followed(doors, first);
  const sized = doors.map((d) => ({ ...d, size: d.size ** slope }));
  return { doors: sized, fit: rounds(sized, weeks) };
}

function followed(doors: readonly Door[], { wanted, exposure }: Fit): number {
  const counts = wanted.map(sum);
  const once = doors.map(() => 1);
  const at = (slope: number) => {
    const exposed = doors.map((d, i) => sum(exposure[i] ?? []) * d.size ** (slope - 1));
    let alpha = 1;
    let best: { count: number; expected: number }[] = [];
    for (let i = 0; i < 3; i++) {
      const rate = chainRate(counts, exposed, alpha, once);
      best = counts.map((count, d) => ({ count, expected: rate * (exposed[d] as number) }));
      alpha = shrinkage(best);
    }
    return likelihood(best, alpha);
  };
  return highest(SLOPES, at, SLOPE_STEPS);
}

function rounds(doors: readonly Door[], weeks: number): Fit {
  let wanted: Table = doors.map((d) => d.sold.slice(0, weeks));
  let own: readonly number[] = doors.map(() => 1);
  let alpha = 1;
  for (let round = 0; ; round++) {
    const fit = maximise(doors, wanted, own, alpha, weeks);
    if (round === ROUNDS) return fit;
    own = fit.wanted.map((row, d) => sum(row) / Math.max(sum(fit.exposure[d] ?? []), Number.MIN_VALUE));
    alpha = fit.alpha;
    const theta = parts(fit);
    wanted = doors.map((door, d) => expectedWants(door, fit, theta[d] as number));
  }
}

function maximise(
  doors: readonly Door[],
  wanted: Table,
  own: readonly number[],
  alpha: number,
  weeks: number,
): Fit {
  const factors = weekFactors(doors, wanted, own, weeks);
  const exposure = exposures(doors, factors);
  const [counts, exposed] = [wanted.map(sum), exposure.map(sum)];
  const once = doors.map(() => 1);
  const rate = chainRate(counts, exposed, alpha, once);
  const next = shrinkage(counts.map((count, d) => ({ count, expected: rate * (exposed[d] as number) })));
  return { rate, alpha: next, weeks: factors, wanted, exposure };
}

/** Every door's own part: posterior mean of θ. */
const parts = (fit: Fit): number[] =>
  fit.wanted.map((row, d) =>
    shrunk({ count: sum(row), expected: fit.rate * sum(fit.exposure[d] ?? []) }, fit.alpha),
  );

function expectedWants(door: Door, fit: Fit, theta: number): number[] {
  return fit.weeks.map((factor, w) => {
    const [sold, stock] = [door.sold[w] ?? 0, door.stock[w] ?? 0];
    if (stock <= 0) return 0;
    return sold < stock ? sold : expectedBeyond(fit.rate * door.size * factor * theta, sold);
  });
}
