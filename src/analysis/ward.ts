import { squared } from './hellinger';

/** A join of two groups; `from` goes up in `into`. Both are the places of their first points. */
export interface Join {
  readonly from: number;
  readonly into: number;
  /** Sum of squares that the join costs. */
  readonly cost: number;
}

interface Group {
  readonly id: number;
  readonly weight: number;
  readonly centre: readonly number[];
}

/** What joining two groups adds to the sum of squares within groups (Ward 1963). */
const costOf = (a: Group, b: Group): number =>
  ((a.weight * b.weight) / (a.weight + b.weight)) * squared(a.centre, b.centre);

/** The heavier lives on under its own id; of equals, the first. */
function joined(a: Group, b: Group): { join: Omit<Join, 'cost'>; group: Group } {
  const [into, from] = b.weight > a.weight ? [b, a] : [a, b];
  const weight = a.weight + b.weight;
  const centre = a.centre.map((x, d) => (x * a.weight + (b.centre[d] as number) * b.weight) / weight);
  return { join: { from: from.id, into: into.id }, group: { id: into.id, weight, centre } };
}

/** The cheapest pair, the first of equals; only pairs that `may` allows. */
function cheapest(
  groups: readonly Group[],
  may: (a: Group, b: Group) => boolean,
): [Group, Group, number] | undefined {
  let best: [Group, Group, number] | undefined;
  groups.forEach((a, i) => {
    for (const b of groups.slice(i + 1)) {
      if (!may(a, b)) continue;
      const cost = costOf(a, b);
      if (!best || cost < best[2]) best = [a, b, cost];
    }
  });
  return best;
}

/**
 * Weighted Ward clustering: joins the pair that costs least until `until` groups are left, and from then on only groups
 * lighter than `least` with their nearest, until none is too light. Joins in the order they were made.
 */
export function ward(
  points: readonly (readonly number[])[],
  weights: readonly number[],
  until: number,
  least = 0,
): Join[] {
  let groups: Group[] = points.map((centre, id) => ({ id, centre, weight: weights[id] as number }));
  const joins: Join[] = [];
  const light = (g: Group) => g.weight < least;
  while (groups.length > 1) {
    const enough = groups.length <= until;
    if (enough && !groups.some(light)) break;
    const pair = cheapest(groups, (a, b) => !enough || light(a) || light(b));
    if (!pair) break;
    const { join, group } = joined(pair[0], pair[1]);
    joins.push({ ...join, cost: pair[2] });
    groups = [...groups.filter((g) => g !== pair[0] && g !== pair[1]), group].sort((a, b) => a.id - b.id);
  }
  return joins;
}

/** Which group each of `count` points is in after the joins: the id of the group that lives on. */
export function groupsAfter(count: number, joins: readonly Join[]): number[] {
  const of = Array.from({ length: count }, (_, i) => i);
  for (const { from, into } of joins) for (let i = 0; i < count; i++) if (of[i] === from) of[i] = into;
  return of;
}
