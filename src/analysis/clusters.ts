import { THRESHOLD } from '../insight/thresholds';
import type { Cluster, Clusters, Landscape, Pharmacy } from '../schema/clusters';
import { SMALLEST_CELL } from '../schema/common';
import type { Segments } from '../schema/segments';
import type { Aggregates } from './aggregates';
import { basketCells } from './baskets';
import { bucketDraws } from './bootstrap';
import { figureOf, type JudgedCell, judged } from './cell';
import { type Choice, chooseK } from './choose-k';
import { clusterFindings } from './cluster-findings';
import { clusterMixes } from './cluster-mix';
import { clusterNames, countiesOf } from './cluster-names';
import { type Analysed, decimal, type Finding, refused } from './findings';
import { added } from './hellinger';
import { landscapesOf, typicalLandscape } from './landscapes';
import { shortName } from './needs';
import { type AnalysisOptions, settled } from './options';
import { protect } from './privacy';
import type { SegmentAnalysis } from './segments';
import { shelfOf, UNCHANGED } from './shelf';
import { shelfRows } from './shelf-rows';
import { slugs } from './slug';
import { mixByChance, storePoints } from './store-mix';

/** The clusters, with how their number was chosen and every cell that was tested. */
export interface ClusterAnalysis extends Analysed<Clusters> {
  readonly choice: Choice | null;
  readonly cells: readonly JudgedCell[];
  /** Cluster's id of each store, by the store's own id. */
  readonly clusterOf: ReadonlyMap<string, string>;
}

type County = Pharmacy['county'];
const sum = (xs: readonly number[]) => xs.reduce((s, x) => s + x, 0);

const without = (findings: readonly Finding[], choice: Choice | null = null): ClusterAnalysis => ({
  results: null,
  findings,
  choice,
  cells: [],
  clusterOf: new Map(),
});

/**
 * Clusters of stores from their customers' segments, with a soft weight on location; refused with the reason when mixes
 * don't differ more than by chance, or when no number of clusters is stable.
 */
export function clusterResults(
  raw: Aggregates,
  segments: SegmentAnalysis,
  options: AnalysisOptions = {},
): ClusterAnalysis {
  const { seed, runs, blocked } = settled(options);
  if (!segments.results)
    return without([refused('kluster', 'Utan segment finns ingen kundmix att gruppera apoteken efter.')]);
  const { aggregates: a } = protect(raw, blocked);
  const ids = segments.results.segments.map((s) => s.id);
  const place = a.types.map((t) => ids.indexOf(segments.segmentOf.get(t.id) ?? ''));
  const counts = a.stores.map((s) => ids.map((_, at) => sum(s.customers.filter((_, t) => place[t] === at))));
  if (a.stores.length <= THRESHOLD.clusters.least * THRESHOLD.clusters.stores)
    return without([refused('kluster', `${a.stores.length} apotek är för få för kluster.`)]);
  const p = mixByChance(counts, seed);
  if (p >= THRESHOLD.clusters.p)
    return without([
      refused('kluster', `Apotekens kundmix skiljer sig inte mer än slumpen skulle ge (p = ${decimal(p)}).`),
    ]);
  const choice = chooseK(storePoints(a.stores, counts), counts.map(sum), seed);
  if (!choice.chosen)
    return without([refused('kluster', `Inget antal kluster håller. ${choice.reason}.`)], choice);
  return described(a, segments.results, counts, choice, choice.chosen.of, { seed, runs });
}

/** Clusters numbered by their customers, the largest first. */
function bySize(of: readonly number[], counts: readonly (readonly number[])[]): number[] {
  const size = (g: number) => sum(counts.filter((_, i) => of[i] === g).map(sum));
  const order = [...new Set(of)].sort((x, y) => size(y) - size(x) || x - y);
  return of.map((g) => order.indexOf(g));
}

function described(
  a: Aggregates,
  segments: Segments,
  counts: readonly (readonly number[])[],
  choice: Choice,
  rawOf: readonly number[],
  { seed, runs }: { seed: string; runs: number },
): ClusterAnalysis {
  const of = bySize(rawOf, counts);
  const k = Math.max(...of) + 1;
  const at = Array.from({ length: k }, (_, c) => of.flatMap((x, i) => (x === c ? [i] : [])));
  const table = at.map((stores) =>
    added(
      stores.map((i) => counts[i] as number[]),
      segments.segments.length,
    ),
  );
  const total = sum(table.map(sum));
  const buckets = a.stores[0]?.items.length ?? 0;
  const baskets = at.map((stores, c) => ({
    customers: sum(table[c] as number[]),
    items: Array.from({ length: buckets }, (_, b) =>
      added(
        stores.map((i) => a.stores[i]?.items[b] ?? []),
        a.categories.length,
      ),
    ),
  }));
  const cells = judged(
    basketCells(baskets, a.categories.length, bucketDraws(buckets, runs, `${seed}/clusters`)),
  );
  const about = describe(a, segments, counts, at, table);
  const { mixes, hidden } = clusterMixes(
    table,
    segments.segments.map((s) => s.id),
  );
  const categoryIds = slugs(a.categories.map((c) => c.id));
  const storeIds = slugs(a.stores.map((s) => s.id));
  const clusters = at.map((stores, c): Cluster => {
    const categories = cells
      .filter((cell) => cell.group === c)
      .map((cell) => ({ category: categoryIds[cell.thing] as string, ...figureOf(cell) }));
    return {
      ...(about[c] as (typeof about)[number]),
      pharmacies: stores.map((i) => pharmacyOf(a, i, storeIds[i] as string)),
      customers: { share: Number((sum(table[c] as number[]) / total).toFixed(4)), base: total },
      mix: mixes[c] as Cluster['mix'],
      categories,
      services: [],
      shelf: a.space ? shelfOf(shelfRows(a, stores, categoryIds, categories)) : UNCHANGED,
    };
  });
  const results: Clusters = {
    period: a.period,
    source: a.source,
    synthetic: a.synthetic,
    base: { n: total, description: a.baseDescription },
    clusters,
  };
  const clusterOf = new Map(a.stores.map((s, i) => [s.id, clusters[of[i] as number]?.id ?? '']));
  return { results, choice, cells, clusterOf, findings: clusterFindings(a, clusters, cells, choice, hidden) };
}

function pharmacyOf(a: Aggregates, i: number, id: string): Pharmacy {
  const store = a.stores[i] as Aggregates['stores'][number];
  const { lon, lat } = store;
  return {
    id,
    name: shortName(store.name),
    place: shortName(store.place),
    county: store.county as County,
    lon,
    lat,
  };
}

/** Landscape, counties, name and id of every cluster. */
function describe(
  a: Aggregates,
  segments: Segments,
  counts: readonly (readonly number[])[],
  at: readonly (readonly number[])[],
  table: readonly (readonly number[])[],
) {
  const customers = counts.map(sum);
  const landscapes = landscapesOf(a.stores);
  const inCounties = at.map((stores) => byCounty(a, stores, customers));
  const all = byCounty(
    a,
    a.stores.map((_, i) => i),
    customers,
  );
  const most = new Map(
    [...all.keys()].map((code) => [code, Math.max(...inCounties.map((m) => m.get(code) ?? 0))]),
  );
  const traits = at.map((stores, c) => {
    const mine = customers.map((n, i) => (stores.includes(i) ? n : 0));
    const own = table[c] as readonly number[];
    const over = own.map((n, s) => n / sum(own) / (segments.segments[s]?.share.share || 1));
    const [largest] = [...(inCounties[c] as Map<County, number>)].sort((x, y) => y[1] - x[1]);
    return {
      landscape: typicalLandscape(landscapes, mine, customers) as Landscape,
      segment: segments.segments[over.indexOf(Math.max(...over))]?.name ?? '',
      county: (largest as [County, number])[0],
      counties: countiesOf(inCounties[c] as Map<County, number>, all, most, SMALLEST_CELL),
    };
  });
  const names = clusterNames(traits);
  const ids = slugs(names);
  return traits.map(({ landscape, counties }, c) => ({
    id: ids[c] as string,
    name: names[c] as string,
    landscape,
    counties,
  }));
}

function byCounty(
  a: Aggregates,
  stores: readonly number[],
  customers: readonly number[],
): Map<County, number> {
  const counted = new Map<County, number>();
  for (const i of stores) {
    const code = a.stores[i]?.county as County;
    counted.set(code, (counted.get(code) ?? 0) + (customers[i] as number));
  }
  return counted;
}
