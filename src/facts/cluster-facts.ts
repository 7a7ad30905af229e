import { typicalSegment } from '../insight/hues';
import type { Cluster } from '../schema/clusters';
import type { Dataset } from '../schema/dataset';
import { RESULT_FILES } from '../schema/dataset';
import type { Ear } from './ear/ear';
import type { Entry } from './fact';
import { nameOfId } from './fact-book';
import { type Delivery, fact, shareFact, withheld, words } from './make';

const delivery = (data: Dataset): Delivery => ({ file: RESULT_FILES.clusters, ...data.clusters });

function describe(at: Delivery, prefix: string, cluster: Cluster, data: Dataset): Entry[] {
  const path = `clusters[${data.clusters.clusters.indexOf(cluster)}]`;
  const typical = typicalSegment(cluster, data.segments.segments);
  const mix = cluster.mix.findIndex((m) => m.segment === typical.id);
  const share = cluster.mix[mix];
  const example = cluster.pharmacies[0];
  return [
    words(at, `${prefix}_name`, cluster.name, `${path}.name`),
    fact(at, `${prefix}_pharmacies`, cluster.pharmacies.length, 'count', `${path}.pharmacies`, {
      origin: 'derived',
    }),
    shareFact(at, `${prefix}_customers`, cluster.customers, `${path}.customers`),
    words(at, `${prefix}_typical`, typical.name, `${path}.mix`, { origin: 'derived' }),
    share
      ? shareFact(at, `${prefix}_typical_share`, share, `${path}.mix[${mix}]`)
      : withheld(`${prefix}_typical_share`, 'segmentet saknas i klustrets kundmix'),
    example
      ? words(at, `${prefix}_pharmacy`, example.name, `${path}.pharmacies[0].name`, { audience: 'internal' })
      : withheld(`${prefix}_pharmacy`, 'klustret har inga apotek'),
  ];
}

function competitionFacts(at: Delivery, ear: Ear, data: Dataset): Entry[] {
  const rivals = data.clusters.competition;
  if (!rivals || rivals.length === 0) {
    return ['competition_names', 'competition_pharmacies'].map((n) =>
      withheld(n, 'konkurrenter är inte levererade'),
    );
  }
  const sum = rivals.reduce((n, r) => n + r.pharmacies, 0);
  const internal = { audience: 'internal', origin: 'derived' } as const;
  return [
    words(at, 'competition_names', ear.listed(rivals.map((r) => r.name)), 'competition', internal),
    fact(at, 'competition_pharmacies', sum, 'count', 'competition', internal),
  ];
}

const COUNTED = ['pharmacy_count', 'cluster_count', 'cluster_count_word', 'county_count', 'cluster_names'];
const DESCRIBED = ['name', 'pharmacies', 'customers', 'typical', 'typical_share', 'pharmacy'];

/** All names of this file that don't hang on a cluster, withheld. */
const noClusters = (why: string): Entry[] =>
  [
    ...COUNTED,
    ...['largest_cluster', 'smallest_cluster'].flatMap((c) => DESCRIBED.map((d) => `${c}_${d}`)),
  ].map((name) => withheld(name, why));

/** Facts about the clusters as a whole and each one (cluster_<id>_…); pharmacies and competitors are internal. */
export function clusterFacts(data: Dataset, ear: Ear): Entry[] {
  const at = delivery(data);
  const { clusters, refused } = data.clusters;
  if (refused) return [...noClusters(refused), ...competitionFacts(at, ear, data)];
  const bySize = [...clusters].sort((a, b) => b.pharmacies.length - a.pharmacies.length);
  const pharmacies = clusters.reduce((n, c) => n + c.pharmacies.length, 0);
  const counties = new Set(clusters.flatMap((c) => c.pharmacies.map((p) => p.county))).size;
  const derived = { origin: 'derived' } as const;
  return [
    fact(at, 'pharmacy_count', pharmacies, 'count', 'clusters', derived),
    fact(at, 'cluster_count', clusters.length, 'count', 'clusters', derived),
    words(at, 'cluster_count_word', ear.count(clusters.length), 'clusters', derived),
    fact(at, 'county_count', counties, 'count', 'clusters', derived),
    words(at, 'cluster_names', ear.listed(clusters.map((c) => c.name)), 'clusters', derived),
    ...describe(at, 'largest_cluster', bySize[0] as Cluster, data),
    ...describe(at, 'smallest_cluster', bySize.at(-1) as Cluster, data),
    ...clusters.flatMap((c) => describe(at, `cluster_${nameOfId(c.id)}`, c, data)),
    ...competitionFacts(at, ear, data),
  ];
}
