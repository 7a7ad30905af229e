import { shelfBlocks } from '../insight/shelf';
import { MOST_SHELF_BLOCKS } from '../schema/clusters';
import type { Dataset } from '../schema/dataset';
import type { JsonFile } from './json';
import type { Report } from './report';
import { known, smallBases, unique, whole } from './rules';

/** Clusters and the segments and categories they name, pharmacies, shelves. */
export function checkClusters(r: Report, data: Dataset, json: JsonFile) {
  const { clusters: all } = data.clusters;
  const categoryIds = data.segments.categories.map((c) => c.id);
  const segmentIds = data.segments.segments.map((s) => s.id);
  unique(r, json, all, ['clusters']);
  if (all.length === 0) return;
  whole(
    r,
    json,
    ['clusters'],
    all.map((c) => c.customers.share),
    'klustrens kundandelar',
  );
  const met = new Map<string, string>();
  all.forEach((c, i) => {
    const path = ['clusters', i];
    c.pharmacies.forEach((p, k) => {
      const before = met.get(p.id);
      if (before)
        r.error(
          json,
          [...path, 'pharmacies', k, 'id'],
          [
            `apoteket ”${p.id}” igen (finns redan i ”${before}”)`,
            'varje apotek i ett enda kluster',
            'Ta bort det ur det ena klustret.',
          ],
        );
      met.set(p.id, c.id);
    });
    whole(
      r,
      json,
      [...path, 'mix'],
      c.mix.map((m) => m.share),
      'segmentens andelar i klustret',
    );
    unique(
      r,
      json,
      c.mix.map((m) => ({ id: m.segment })),
      [...path, 'mix'],
    );
    unique(
      r,
      json,
      c.categories.map((m) => ({ id: m.category })),
      [...path, 'categories'],
    );
    c.mix.forEach((m, k) => {
      known(r, json, [...path, 'mix', k, 'segment'], m.segment, segmentIds, 'ett segment');
    });
    c.categories.forEach((f, k) => {
      known(r, json, [...path, 'categories', k, 'category'], f.category, categoryIds, 'en kategori');
    });
    smallBases(r, json, c.categories, [...path, 'categories']);
    shelf(r, data, json, i);
  });
}

const DIRECTION = {
  add: { holds: (from: number, to: number) => to > from, text: 'fler platser än i dag' },
  keep: { holds: (from: number, to: number) => to === from, text: 'lika många platser som i dag' },
  reduce: { holds: (from: number, to: number) => to < from, text: 'färre platser än i dag' },
} as const;

function shelf(r: Report, data: Dataset, json: JsonFile, i: number) {
  const cluster = data.clusters.clusters[i];
  if (!cluster) return;
  const path = ['clusters', i, 'shelf'];
  const blocks = shelfBlocks(cluster);
  const categoryIds = data.segments.categories.map((c) => c.id);
  if (blocks.length === 0) return;
  if (blocks.length > MOST_SHELF_BLOCKS)
    r.error(json, path, [
      `${blocks.length} kategorier`,
      `högst ${MOST_SHELF_BLOCKS} i en hylla`,
      'Slå ihop de minsta kategorierna.',
    ]);
  const sum = (key: 'from' | 'to') => blocks.reduce((n, b) => n + b[key], 0);
  for (const key of ['from', 'to'] as const) {
    if (sum(key) !== cluster.shelf.places)
      r.error(json, path, [
        `${sum(key)} platser i ”${key}”`,
        `hyllans ${cluster.shelf.places} platser`,
        'Fördela om, så att platserna går jämnt ut.',
      ]);
  }
  for (const change of ['add', 'keep', 'reduce'] as const) {
    cluster.shelf[change].forEach((b, k) => {
      known(r, json, [...path, change, k, 'category'], b.category, categoryIds, 'en kategori');
      if (!DIRECTION[change].holds(b.from, b.to))
        r.error(
          json,
          [...path, change, k],
          [
            `från ${b.from} till ${b.to}`,
            DIRECTION[change].text,
            'Flytta raden till rätt lista, eller rätta talen.',
          ],
        );
    });
  }
}
