import type { Crowd } from './crowd';
import type { Point } from './types';
import { BENDS, type Bend } from './ways';

/** A way bends otherwise if another bend is freer by this share. */
const FREER = 0.6;

/** How much is in the way of a way: the goal's own sign, and others; not added up further than `most`. */
function costOf(crowd: Crowd, way: readonly Point[], goal: number, most: number): number {
  let cost = crowd.overSign(way, goal);
  for (const i of crowd.seats.keys()) {
    if (i === goal) continue;
    if (cost > most) break;
    cost += crowd.over(way, goal, i).px + crowd.nextTo(way, goal, crowd.way(i, crowd.bends[i]!), i);
  }
  return cost;
}

/** Every way bends as it is freest; the usual bend where that is free. */
export function chooseBends(crowd: Crowd): void {
  for (const goal of crowd.seats.keys()) {
    const bent = (bend: Bend, most: number) => ({
      bend,
      cost: costOf(crowd, crowd.way(goal, bend), goal, most),
    });
    let best = bent(crowd.bends[goal]!, Number.POSITIVE_INFINITY);
    const least = best.cost * FREER;
    for (const bend of BENDS) {
      if (best.cost === 0) break;
      const other = bent(bend, Math.min(least, best.cost));
      if (other.cost < best.cost && other.cost <= least) best = other;
    }
    crowd.bends[goal] = best.bend;
  }
}
