import { seededRandom } from '../../src/layout/random';
import type { Cluster, Clusters, Landscape, ShelfChange } from '../../src/schema/clusters';
import type { IndexFigure } from '../../src/schema/figure';
import type { SamplePharmacy } from './pharmacies';
import { CATEGORIES, type Profile } from './profiles';
import { basketShares, CUSTOMERS, DELIVERY, sizes, weighted } from './segments';
import { tested } from './tested';

/** An invented cluster: which surroundings it gathers and what it is called. */
export interface ClusterPlan {
  readonly id: string;
  readonly name: string;
  readonly landscape: Landscape;
  readonly kinds: readonly Landscape[];
  /** Local taste beyond the mix of segments: multipliers on categories. */
  readonly taste: Readonly<Record<string, number>>;
  readonly service: string;
}

export const CLUSTER_PLANS: readonly ClusterPlan[] = [
  {
    id: 'storstad',
    name: 'Storstad',
    landscape: 'city',
    kinds: ['city'],
    taste: { hudvard: 1.25, fotvard: 0.8 },
    service: 'Hudrådgivning på kvällstid',
  },
  {
    id: 'forort',
    name: 'Förort',
    landscape: 'suburb',
    kinds: ['suburb'],
    taste: { 'baby-barn': 1.3 },
    service: 'Öppet till åtta på vardagar',
  },
  {
    id: 'mellanstad',
    name: 'Mellanstad',
    landscape: 'town',
    kinds: ['town'],
    taste: { traning: 1.35, harvard: 1.2 },
    service: 'Hämtskåp utanför dörren',
  },
  {
    id: 'landsbygd',
    name: 'Landsbygd',
    landscape: 'inland',
    kinds: ['inland'],
    taste: { djur: 1.5, vark: 1.2, solskydd: 0.7 },
    service: 'Beställ i dag, hämta på lördag',
  },
  {
    id: 'kust',
    name: 'Kust',
    landscape: 'coast',
    kinds: ['coast'],
    taste: { solskydd: 1.7, ogon: 1.25, djur: 0.75 },
    service: 'Solråd vid disken hela sommaren',
  },
  {
    id: 'norr',
    name: 'Norr',
    landscape: 'north',
    kinds: ['north'],
    taste: { hudvard: 1.15, forkylning: 1.3, solskydd: 0.6 },
    service: 'Leverans med skolbussen',
  },
];

/** The sample has five clusters: the north goes with the countryside. Six and two are edge cases. */
export const FIVE: readonly ClusterPlan[] = CLUSTER_PLANS.slice(0, 5).map((c) =>
  c.id === 'landsbygd' ? { ...c, kinds: ['inland', 'north'] } : c,
);
export const TWO: readonly ClusterPlan[] = [
  { ...(CLUSTER_PLANS[0] as ClusterPlan), id: 'stad', name: 'Stad', kinds: ['city', 'suburb', 'town'] },
  { ...(CLUSTER_PLANS[3] as ClusterPlan), id: 'land', name: 'Land', kinds: ['inland', 'coast', 'north'] },
];

const PLACES = 40;
const BLOCKS = 5;

function mixOf(plan: ClusterPlan, profiles: readonly Profile[]): number[] {
  const weights = profiles.map((p) => {
    const here = plan.kinds.reduce((s, kind) => s + (p.where[kind] ?? 1), 0) / plan.kinds.length;
    return p.share * here;
  });
  const sum = weights.reduce((s, w) => s + w, 0);
  return weights.map((w) => w / sum);
}

/** A shelf of the categories that stand out most, its places shared out anew after the local index. */
function shelfOf(index: readonly IndexFigure[]): Cluster['shelf'] {
  const strength = (i: number) => Math.abs(Math.log((index[i]?.index ?? 100) / 100));
  const chosen = CATEGORIES.map((_, i) => i)
    .sort((a, b) => strength(b) - strength(a))
    .slice(0, BLOCKS);
  const weights = (factor: (i: number) => number) =>
    chosen.map((i) => Math.sqrt(CATEGORIES[i]?.share ?? 0) * factor(i));
  const before = apportion(weights(() => 1));
  const after = apportion(weights((i) => (index[i]?.index ?? 100) / 100));
  const changes = chosen.map(
    (i, at): ShelfChange => ({
      category: CATEGORIES[i]?.id ?? '',
      from: before[at] as number,
      to: after[at] as number,
    }),
  );
  return {
    places: PLACES,
    add: changes.filter((c) => c.to > c.from),
    keep: changes.filter((c) => c.to === c.from),
    reduce: changes.filter((c) => c.to < c.from),
  };
}

/** Whole places by largest remainder; they add up to the shelf. */
function apportion(weights: readonly number[]): number[] {
  const sum = weights.reduce((s, w) => s + w, 0);
  const exact = weights.map((w) => (w / sum) * PLACES);
  const whole = exact.map(Math.floor);
  const order = exact.map((e, i) => ({ i, rest: e - Math.floor(e) })).sort((a, b) => b.rest - a.rest);
  for (let k = 0; k < PLACES - whole.reduce((s, n) => s + n, 0); ) {
    const at = order[k]?.i ?? 0;
    whole[at] = (whole[at] as number) + 1;
    order.shift();
  }
  return whole;
}

/** data/results/clusters.json from invented plans and pharmacies. */
export function sampleClusters(
  plans: readonly ClusterPlan[],
  profiles: readonly Profile[],
  pharmacies: readonly SamplePharmacy[],
): Clusters {
  const placed = plans
    .map((plan) => ({ plan, here: pharmacies.filter((p) => plan.kinds.includes(p.kind)) }))
    .filter(({ here }) => here.length > 0);
  const customers = sizes(placed.map(({ here }) => ({ share: here.length }) as Profile));
  const baskets = basketShares(profiles);
  const mixes = placed.map(({ plan }) => mixOf(plan, profiles));
  const rows = placed.map(({ plan }, c) => {
    const random = seededRandom(`sample/${plan.id}`);
    const average = weighted(baskets, mixes[c] as number[]);
    const local = average.map(
      (s, i) => s * (plan.taste[CATEGORIES[i]?.id ?? ''] ?? 1) * (1 + 0.04 * (random() - 0.5)),
    );
    const sum = local.reduce((s, x) => s + x, 0);
    return local.map((x) => x / sum);
  });
  const all = weighted(rows, customers);
  const figures = tested(
    rows.flatMap((row, r) =>
      row.map((share, c) => ({
        share,
        shareAll: all[c] as number,
        n: customers[r] as number,
        all: CUSTOMERS,
      })),
    ),
  );
  const clusters = placed.map(({ plan, here }, c): Cluster => {
    const index = figures.slice(c * CATEGORIES.length, (c + 1) * CATEGORIES.length);
    const n = customers[c] as number;
    return {
      id: plan.id,
      name: plan.name,
      landscape: plan.landscape,
      counties: [...new Set(here.map((p) => p.county))].sort() as Cluster['counties'],
      pharmacies: here.map(({ kind: _, ...pharmacy }) => pharmacy),
      customers: { share: Number((n / CUSTOMERS).toFixed(4)), base: CUSTOMERS },
      mix: wholeShares(mixes[c] as number[]).map((share, i) => ({
        segment: profiles[i]?.id ?? '',
        share,
        base: n,
      })),
      categories: CATEGORIES.map(({ id }, i) => ({ category: id, ...(index[i] as IndexFigure) })),
      services: [plan.service],
      shelf: shelfOf(index),
    };
  });
  return {
    ...DELIVERY,
    clusters,
    competition: [
      { name: 'Kvarterets Apotek', pharmacies: 210 },
      { name: 'Apoteket Norrsken', pharmacies: 164 },
    ],
  };
}

/** Shares with three decimals that still add up to one. */
function wholeShares(shares: readonly number[]): number[] {
  const rounded = shares.map((s) => Math.round(s * 1000));
  rounded[0] = (rounded[0] as number) + 1000 - rounded.reduce((s, x) => s + x, 0);
  return rounded.map((x) => x / 1000);
}
