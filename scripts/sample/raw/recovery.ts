import { clusterResults } from '../../../src/analysis/clusters';
import { segmentResults } from '../../../src/analysis/segments';
import { refusal } from '../../../src/insight/claim';
import type { Segment } from '../../../src/schema/segments';
import { adjustedRand } from '../../../src/statistics/rand-index';
import { CATEGORIES } from '../profiles';
import { sampleAggregates } from './aggregate';
import { REGIONS, SEGMENTS, TYPES } from './plan';
import type { SampleStores } from './simulate';
import { truthOf } from './truth';

/** How well one sample's planted effects were found again. */
export interface Recovery {
  readonly segmentRand: number;
  /** 0 when clusters were refused. */
  readonly clusterRand: number;
  /** Planted cells that should be found, and those that were. */
  readonly planted: number;
  readonly found: number;
  readonly claims: number;
  /** Claims about what is truly within 80–120. */
  readonly falseClaims: number;
}

const sum = (xs: readonly number[]) => xs.reduce((s, x) => s + x, 0);

/** Things that a segment makes claims about, by kind and label. */
function claimsOf(segment: Segment): Set<string> {
  const label = (id: string) => CATEGORIES.find((c) => c.id === id)?.label ?? id;
  return new Set([
    ...segment.traits.filter((t) => !refusal(t)).map((t) => `trait/${t.label}`),
    ...segment.categories.filter((c) => !refusal(c)).map((c) => `category/${label(c.category)}`),
  ]);
}

/** Analyses one sample and compares with what was planted. */
export function recovered(seed: string, customers: number, at: SampleStores, runs: number): Recovery {
  const a = sampleAggregates(seed, customers, at);
  const options = { seed, runs };
  const segments = segmentResults(a, options);
  const clusters = clusterResults(a, segments, options);
  const made = segments.results?.segments ?? [];
  const table = SEGMENTS.map((_, s) =>
    made.map(({ id }) =>
      sum(
        TYPES.map((t, i) =>
          t.segment === s && segments.segmentOf.get(t.id) === id ? (a.types[i]?.customers ?? 0) : 0,
        ),
      ),
    ),
  );
  const { cells } = truthOf(seed, customers, at);
  const counts = { planted: 0, found: 0, claims: 0, falseClaims: 0 };
  made.forEach((segment, g) => {
    const column = table.map((row) => row[g] as number);
    const own = SEGMENTS[column.indexOf(Math.max(...column))]?.id;
    const claims = claimsOf(segment);
    counts.claims += claims.size;
    for (const cell of cells.filter((c) => c.segment === own)) {
      const claimed = claims.has(`${cell.kind}/${cell.thing}`);
      if (cell.expected === 'none' && claimed) counts.falseClaims++;
      if (cell.expected === 'found' && claimed) counts.found++;
    }
  });
  counts.planted = cells.filter((c) => c.expected === 'found').length;
  const clusterIds = [...new Set(clusters.clusterOf.values())];
  const stores = REGIONS.map((_, r) =>
    clusterIds.map(
      (id) => at.stores.filter((s, i) => at.region[i] === r && clusters.clusterOf.get(s.id) === id).length,
    ),
  );
  return {
    ...counts,
    segmentRand: adjustedRand(table),
    clusterRand: clusterIds.length > 0 ? adjustedRand(stores) : 0,
  };
}

/** Claims in a sample whose lifestyle types were dealt out at random, and whether clusters were refused. */
export function claimsByChance(seed: string, customers: number, at: SampleStores, runs: number) {
  const a = sampleAggregates(seed, customers, at, true);
  const options = { seed, runs };
  const segments = segmentResults(a, options);
  const clusters = clusterResults(a, segments, options);
  const claims = sum((segments.results?.segments ?? []).map((s) => claimsOf(s).size));
  return { claims, clustersRefused: clusters.results === null };
}
