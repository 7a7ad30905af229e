import type { Random } from '../random';
import type { Crowd } from './crowd';
import { limit } from './shapes';
import type { Point } from './types';

/**
 * Those who are stuck try so many changes of so many px at most, and a share of them other bends, until all overlaps
 * squared add up to no more than enough; it is hopeless with more than that after half of them.
 */
const EASE = { times: 1600, px: 60, bends: 0.4, enough: 0.5, hopeless: 250 } as const;

const squared = ({ x, y }: Point) => x * x + y * y;
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

/** Overlaps of a segment and its way with what stands there and its own sign, each squared. */
function strainOf(crowd: Crowd, i: number, way: readonly Point[]): number {
  let strain = crowd.overSign(way, i) ** 2;
  crowd.eachClashWithFixed(i, (shift) => {
    strain += squared(shift);
  });
  return strain;
}

/** Overlaps of two segments and their ways, each squared. */
function strainBetween(crowd: Crowd, i: number, j: number, ways: readonly (readonly Point[])[]): number {
  const [one, two] = [ways[i]!, ways[j]!];
  let strain = crowd.over(one, i, j).px ** 2 + crowd.over(two, j, i).px ** 2;
  strain += crowd.nextTo(one, i, two, j) ** 2;
  crowd.eachClash(i, j, (shift) => {
    strain += squared(shift);
  });
  return strain;
}

/** A segment somewhat aside, or its way otherwise bent: `by` 1 is most. */
function tryOne(crowd: Crowd, i: number, random: Random, by: number): void {
  const aside = (most: number) => (2 * random() - 1) * most * by;
  if (random() >= EASE.bends) {
    crowd.move(i, aside(EASE.px), aside(EASE.px));
    return;
  }
  const { leave, arrive, handle } = crowd.bends[i]!;
  crowd.bends[i] = {
    leave: limit(leave + aside(1), 0, 1.7),
    arrive: limit(arrive + aside(1.5), -1, 2.4),
    handle: limit(handle + aside(0.2), 0.25, 0.6),
  };
}

/** Tries changes of one after the other, large at first, and keeps those that lessen overlaps; true when none is left. */
export function ease(crowd: Crowd, random: Random): boolean {
  const all = [...crowd.seats.keys()];
  const ways = all.map((i) => crowd.way(i, crowd.bends[i]!));
  const strainsOf = (i: number) =>
    all.map((j) => (i === j ? strainOf(crowd, i, ways[i]!) : strainBetween(crowd, i, j, ways)));
  const strains = all.map(strainsOf);
  let strain = sum(strains.map((row, i) => sum(row.slice(i))));
  for (let time = 0; time < EASE.times && strain > EASE.enough; time++) {
    if (time === EASE.times / 2 && strain > EASE.hopeless) break;
    const i = Math.floor(random() * all.length);
    const before = { at: crowd.at[i]!, bend: crowd.bends[i]!, way: ways[i]! };
    tryOne(crowd, i, random, (1 - time / EASE.times) ** 2);
    ways[i] = crowd.way(i, crowd.bends[i]!);
    const now = strainsOf(i);
    const more = sum(now) - sum(strains[i]!);
    if (more <= 0) {
      strain += more;
      strains[i] = now;
      for (const j of all) strains[j]![i] = now[j]!;
    } else [crowd.at[i], crowd.bends[i], ways[i]] = [before.at, before.bend, before.way];
  }
  return strain <= EASE.enough;
}
