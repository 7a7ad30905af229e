import { pick, type Random, seededRandom } from '../random';
import type { Place } from './grid';

/** How many neighbourhoods the chosen doors gather in, how wide they are as shares of the wall, how much is chance. */
const HUBS = { count: 12, narrow: 0.035, wide: 0.085 } as const;
const CHANCE = 0.62;
const SELLS_BY_CHANCE = 0.9;

interface Hub {
  readonly x: number;
  readonly y: number;
  readonly reach: number;
}

function hubs(random: Random): Hub[] {
  return Array.from({ length: HUBS.count }, () => ({
    x: random(),
    y: random(),
    reach: HUBS.narrow + (HUBS.wide - HUBS.narrow) * random(),
  }));
}

/** Which doors are left and which sell their box; places in the list of doors. */
export interface Choice {
  /** The doors that are left, in the order of the wall. */
  readonly kept: readonly number[];
  /** The other doors, in the order in which they shut: a wave over the wall, here and there early or late. */
  readonly shut: readonly number[];
  /** The doors that sell their box as it is today. */
  readonly selling: readonly number[];
  /** The others. */
  readonly unsold: readonly number[];
}

/** The doors' middles as shares of the wall's width and height. */
function normalised(doors: readonly Place[]): { x: number; y: number }[] {
  const [xs, ys] = [doors.map((d) => d.x), doors.map((d) => d.base)];
  const scale = (v: number, list: readonly number[]) => {
    const [low, high] = [Math.min(...list), Math.max(...list)];
    return high > low ? (v - low) / (high - low) : 0.5;
  };
  return doors.map((d) => ({ x: scale(d.x, xs), y: scale(d.base, ys) }));
}

/**
 * Chooses `keep` of the doors in neighbourhoods, and `sell` that sell out today, mostly the same ones: where the
 * customers are. It is a picture of the model, not a map; the same seed gives the same pattern, and the counts are exact.
 */
export function chooseDoors(doors: readonly Place[], keep: number, sell: number, seed: string): Choice {
  const random = seededRandom(`doors ${seed}`);
  const at = normalised(doors);
  const centres = hubs(random);
  const demand = at.map(({ x, y }) =>
    centres.reduce(
      (sum, h) => sum + Math.exp(-((x - h.x) ** 2 + (y - h.y) ** 2) / (2 * h.reach ** 2)),
      random() * CHANCE,
    ),
  );
  const ranked = (value: readonly number[]) =>
    doors.map((_, i) => i).sort((a, b) => value[b]! - value[a]! || a - b);
  const kept = ranked(demand).slice(0, keep);
  const luck = demand.map((d) => d + random() * SELLS_BY_CHANCE);
  const selling = ranked(luck).slice(0, sell);
  const wave = at.map(({ x, y }) => x + 0.4 * y + 0.5 * pick(random, [0, 0, 0, 1]) * random());
  const inWave = (list: readonly number[]) => [...list].sort((a, b) => wave[a]! - wave[b]! || a - b);
  const without = (list: readonly number[]) => {
    const out = new Set(list);
    return doors.map((_, i) => i).filter((i) => !out.has(i));
  };
  return {
    kept: [...kept].sort((a, b) => a - b),
    shut: inWave(without(kept)),
    selling,
    unsold: without(selling),
  };
}
