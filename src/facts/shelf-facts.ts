import { type Change, featuredShelf, placesMoved, shelfBlocks } from '../insight/shelf';
import type { Cluster } from '../schema/clusters';
import { MOST_SHELF_BLOCKS } from '../schema/clusters';
import type { Dataset } from '../schema/dataset';
import { RESULT_FILES } from '../schema/dataset';
import { midSentence } from './ear/ear';
import type { Entry } from './fact';
import { nameOfId } from './fact-book';
import { type Delivery, fact, shareFact, withheld, words } from './make';

const NONE = 'ingen hylla ändras i leveransen';

function changeFacts(at: Delivery, data: Dataset, cluster: Cluster, change: Change, path: string): Entry[] {
  const size = (b: { from: number; to: number }) => Math.abs(b.to - b.from);
  const blocks = shelfBlocks(cluster)
    .filter((b) => b.change === change)
    .sort((a, b) => size(b) - size(a));
  return Array.from({ length: MOST_SHELF_BLOCKS }, (_, i) => {
    const prefix = `shelf_${change}_${i + 1}`;
    const block = blocks[i];
    const category = data.segments.categories.find((c) => c.id === block?.category);
    if (!block || !category) {
      return ['label', 'word', 'from', 'to'].map((k) =>
        withheld(`${prefix}_${k}`, 'ingen fler kategori ändras så'),
      );
    }
    const where = `${path}.${block.path}`;
    return [
      words(at, `${prefix}_label`, category.label, `${where}.category`),
      words(at, `${prefix}_word`, midSentence(category.label), `${where}.category`),
      fact(at, `${prefix}_from`, block.from, 'count', `${where}.from`),
      fact(at, `${prefix}_to`, block.to, 'count', `${where}.to`),
    ];
  }).flat();
}

function mixFacts(at: Delivery, data: Dataset, cluster: Cluster, path: string): Entry[] {
  const nameOf = (id: string) => data.segments.segments.find((s) => s.id === id)?.name ?? id;
  const sorted = cluster.mix.map((m, i) => ({ m, i })).sort((a, b) => b.m.share - a.m.share);
  const top = sorted[0];
  return [
    ...sorted.map(({ m, i }) => shareFact(at, `shelf_mix_${nameOfId(m.segment)}`, m, `${path}.mix[${i}]`)),
    ...(top
      ? [
          words(at, 'shelf_top_segment', nameOf(top.m.segment), `${path}.mix[${top.i}]`),
          shareFact(at, 'shelf_top_share', top.m, `${path}.mix[${top.i}]`),
        ]
      : []),
  ];
}

/** All names of this file, withheld: a storyboard may name them whatever is delivered. */
function nothingChanges(why: string): Entry[] {
  const places = Array.from({ length: MOST_SHELF_BLOCKS }, (_, i) => i + 1);
  const blocks = ['add', 'keep', 'reduce'].flatMap((change) =>
    places.flatMap((n) => ['label', 'word', 'from', 'to'].map((k) => `shelf_${change}_${n}_${k}`)),
  );
  const single = ['cluster_name', 'places', 'moved', 'top_segment', 'top_share', 'service', 'service_word'];
  return [...single.map((n) => `shelf_${n}`), ...blocks].map((name) => withheld(name, why));
}

/** Facts about the shelf that the film shows: the one that changes most. */
export function shelfFacts(data: Dataset): Entry[] {
  const at: Delivery = { file: RESULT_FILES.clusters, ...data.clusters };
  const cluster = featuredShelf(data.clusters.clusters);
  if (!cluster) return nothingChanges(data.clusters.refused ?? NONE);
  const path = `clusters[${data.clusters.clusters.indexOf(cluster)}]`;
  const service = cluster.services[0];
  return [
    words(at, 'shelf_cluster_name', cluster.name, `${path}.name`),
    fact(at, 'shelf_places', cluster.shelf.places, 'count', `${path}.shelf.places`),
    fact(at, 'shelf_moved', placesMoved(cluster), 'count', `${path}.shelf`, { origin: 'derived' }),
    ...mixFacts(at, data, cluster, path),
    ...(['add', 'keep', 'reduce'] as const).flatMap((c) =>
      changeFacts(at, data, cluster, c, `${path}.shelf`),
    ),
    service
      ? words(at, 'shelf_service', service, `${path}.services[0]`)
      : withheld('shelf_service', 'klustret har ingen tjänst att lyfta fram'),
    service
      ? words(at, 'shelf_service_word', midSentence(service), `${path}.services[0]`)
      : withheld('shelf_service_word', 'klustret har ingen tjänst att lyfta fram'),
  ];
}
