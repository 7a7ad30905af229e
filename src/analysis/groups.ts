import type { TypeAggregate } from './aggregates';
import { added } from './hellinger';

/** Types taken together, with the places of the types in it. */
export interface Group extends TypeAggregate {
  readonly members: readonly number[];
}

const sum = (xs: readonly number[]) => xs.reduce((s, x) => s + x, 0);

function tallies(rows: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const all: Record<string, number> = {};
  for (const row of rows) for (const [key, n] of Object.entries(row)) all[key] = (all[key] ?? 0) + n;
  return all;
}

/**
 * A trait's share in types taken together: weighted by their customers, with the number of answers that is worth as
 * much (Kish's effective size); null when one of them was delivered without.
 */
function traitOf(types: readonly TypeAggregate[], at: number): { share: number; base: number | null } {
  const all = sum(types.map((t) => t.customers));
  const parts = types.map((t) => ({ w: t.customers / all, ...(t.traits[at] ?? { share: 0, base: null }) }));
  const share = sum(parts.map((p) => p.w * p.share));
  const held = parts.filter((p) => p.w > 0);
  if (held.some((p) => p.base === null || p.base <= 0)) return { share, base: null };
  const base = 1 / sum(held.map((p) => p.w ** 2 / (p.base as number)));
  return { share, base: Math.round(base) };
}

/** Types taken together as one group, under a name of its own. `members` are the places of the types. */
export function together(
  id: string,
  label: string,
  types: readonly TypeAggregate[],
  members: readonly number[],
): Group {
  const buckets = types[0]?.buckets.customers.length ?? 0;
  const width = types[0]?.buckets.items[0]?.length ?? 0;
  const perBucket = Array.from({ length: buckets }, (_, b) => b);
  return {
    id,
    label,
    members,
    customers: sum(types.map((t) => t.customers)),
    byAge: tallies(types.map((t) => t.byAge)),
    byCounty: tallies(types.map((t) => t.byCounty)),
    traits: (types[0]?.traits ?? []).map((_, at) => traitOf(types, at)),
    buckets: {
      customers: perBucket.map((b) => sum(types.map((t) => t.buckets.customers[b] ?? 0))),
      items: perBucket.map((b) =>
        added(
          types.map((t) => t.buckets.items[b] ?? []),
          width,
        ),
      ),
    },
  };
}

/** What is merged or kept: the given segments where every type has one, else the types themselves. */
export function leaves(types: readonly TypeAggregate[]): {
  readonly given: boolean;
  readonly groups: Group[];
} {
  const given = types.length > 0 && types.every((t) => t.segment !== undefined);
  const keys = types.map((t) => (given ? (t.segment as string) : t.id));
  const groups = [...new Set(keys)].map((key) => {
    const members = types.flatMap((_, i) => (keys[i] === key ? [i] : []));
    const own = members.map((i) => types[i] as TypeAggregate);
    const [only] = own;
    // A type that is a segment by itself is called what it is called; several are called what the team called them.
    const label = own.length === 1 && only && (!given || only.id === key) ? only.label : key;
    return together(key, label, own, members);
  });
  return { given, groups };
}

/** A group with only some of its buckets: those that `chosen` says. */
export function bucketsOf(group: Group, chosen: (bucket: number) => boolean): Group['buckets'] {
  return {
    customers: group.buckets.customers.filter((_, b) => chosen(b)),
    items: group.buckets.items.filter((_, b) => chosen(b)),
  };
}
