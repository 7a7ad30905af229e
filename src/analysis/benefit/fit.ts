import { expectedBeyond } from './demand';
import { type Door, sum } from './door';
import { shrinkage, shrunk } from './gamma-poisson';

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

/** Weeks' factors: the chain's wants over its exposure, 1 on average. A week when nobody had stock counts as ordinary. */
function weekFactors(doors: readonly Door[], wanted: readonly (readonly number[])[], weeks: number): number[] {
  const raw = Array.from({ length: weeks }, (_, w) => {
    let [y, e] = [0, 0];
    for (const [d, door] of doors.entries()) {
      if ((door.stock[w] ?? 0) <= 0) continue;
      y += wanted[d]?.[w] ?? 0;
      e += door.size;
    }
    return e > 0 ? y / e : null;
  });
  const known = raw.filter((x) => x !== null);
  const mean = sum(known) / Math.max(1, known.length);
  return raw.map((x) => (x === null || mean <= 0 ? 1 : x / mean));
}

const exposures = (doors: readonly Door[], factors: readonly number[]) =>
  doors.map((door) => factors.map((f, w) => ((door.stock[w] ?? 0) > 0 ? door.size * f : 0)));

/**
 * Fits the first `weeks` weeks: wants are Poisson with mean rate × size × week × door, the door's part Gamma(α, α). In a
 * week when the shelf went empty the want is known only from below: it is replaced by its expectation given that
 * (EM; Dempster, Laird & Rubin 1977).
 */
export function fitDemand(doors: readonly Door[], weeks: number): Fit {
  let wanted = doors.map((d) => d.sold.slice(0, weeks));
  let fit = maximise(doors, wanted, weeks);
  for (let round = 0; round < ROUNDS; round++) {
    wanted = doors.map((door, d) => expectedWants(door, d, fit));
    fit = maximise(doors, wanted, weeks);
  }
  return fit;
}

function maximise(doors: readonly Door[], wanted: readonly (readonly number[])[], weeks: number): Fit {
  const factors = weekFactors(doors, wanted, weeks);
  const exposure = exposures(doors, factors);
  const all = sum(exposure.map(sum));
  const rate = all > 0 ? sum(wanted.map(sum)) / all : 0;
  const seen = doors.map((_, d) => ({
    count: sum(wanted[d] ?? []),
    expected: rate * sum(exposure[d] ?? []),
  }));
  return { rate, alpha: shrinkage(seen), weeks: factors, wanted, exposure };
}

function expectedWants(door: Door, d: number, fit: Fit): number[] {
  const seen = { count: sum(fit.wanted[d] ?? []), expected: fit.rate * sum(fit.exposure[d] ?? []) };
  const theta = shrunk(seen, fit.alpha);
  return fit.weeks.map((factor, w) => {
    const [sold, stock] = [door.sold[w] ?? 0, door.stock[w] ?? 0];
    if (stock <= 0) return 0;
    return sold < stock ? sold : expectedBeyond(fit.rate * door.size * factor * theta, sold);
  });
}
