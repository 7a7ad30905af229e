import { distance } from 'fastest-levenshtein';
import { personaClaims } from '../insight/persona-claims';
import { shelfBlocks } from '../insight/shelf';
import { THRESHOLD } from '../insight/thresholds';
import { MOST_SHELF_BLOCKS } from '../schema/clusters';
import type { Dataset } from '../schema/dataset';
import type { JsonFile } from './json';
import type { Path } from './problem';
import type { Report } from './report';

/** The three delivered files as they were read, for the places of what is found. */
export interface DeliveredFiles {
  readonly segments: JsonFile;
  readonly clusters: JsonFile;
  readonly benefit: JsonFile;
}

/** How far shares of a whole may be from one: each is rounded. */
const SUM_TOLERANCE = 0.005;

const percent = (share: number) => `${(share * 100).toFixed(1).replace('.', ',')} %`;

/** Every id once. */
function unique(r: Report, json: JsonFile, items: readonly { id: string }[], path: Path) {
  const first = new Map<string, number>();
  items.forEach(({ id }, i) => {
    const before = first.get(id);
    if (before === undefined) first.set(id, i);
    else
      r.error(
        json,
        [...path, i, 'id'],
        [
          `”${id}” igen (finns redan på plats ${before})`,
          'ett id som bara används en gång',
          'Byt id på den ena, eller ta bort dubbletten.',
        ],
      );
  });
}

/** A reference to something that exists. */
function known(r: Report, json: JsonFile, path: Path, id: string, ids: readonly string[], what: string) {
  if (ids.includes(id)) return;
  const [guess] = [...ids].sort((a, b) => distance(id, a) - distance(id, b));
  r.error(json, path, [
    `”${id}”`,
    `id för ${what} som finns i leveransen`,
    guess ? `Menade du ”${guess}”?` : `Lägg till ${what}.`,
  ]);
}

/** Shares that make up a whole. */
function whole(r: Report, json: JsonFile, path: Path, shares: readonly number[], what: string) {
  const sum = shares.reduce((s, x) => s + x, 0);
  if (Math.abs(sum - 1) <= SUM_TOLERANCE) return;
  r.error(json, path, [
    `andelar som blir ${percent(sum)}`,
    `${what} som tillsammans blir 100 %`,
    'Kontrollera att alla är med, och att ingen räknas två gånger.',
  ]);
}

/** Bases under 30 are left out of the film: said, so that nobody looks for them. */
function smallBases(r: Report, json: JsonFile, items: readonly { base: number | null }[], path: Path) {
  items.forEach(({ base }, i) => {
    if (base === null || base >= THRESHOLD.leastBase) return;
    r.warning(
      json,
      [...path, i, 'base'],
      [
        `en bas på ${base} kunder`,
        `minst ${THRESHOLD.leastBase} för att visas`,
        'Siffran utelämnas ur filmen. Slå ihop grupper om den behövs.',
      ],
    );
  });
}

function segments(r: Report, data: Dataset, json: JsonFile) {
  const { segments: all, categories, base, merge } = data.segments;
  const categoryIds = categories.map((c) => c.id);
  unique(r, json, all, ['segments']);
  unique(r, json, categories, ['categories']);
  whole(
    r,
    json,
    ['segments'],
    all.map((s) => s.share.share),
    'segmentens andelar',
  );
  const sum = all.reduce((n, s) => n + s.size, 0);
  if (sum > base.n)
    r.error(
      json,
      ['base', 'n'],
      [
        `${base.n} kunder, men segmenten rymmer ${sum}`,
        'minst så många som segmenten tillsammans',
        'Rätta base.n eller segmentens size.',
      ],
    );
  all.forEach((s, i) => {
    const path = ['segments', i];
    unique(r, json, s.traits, [...path, 'traits']);
    unique(
      r,
      json,
      s.categories.map((c) => ({ id: c.category })),
      [...path, 'categories'],
    );
    s.categories.forEach((c, k) => {
      known(r, json, [...path, 'categories', k, 'category'], c.category, categoryIds, 'en kategori');
    });
    smallBases(r, json, s.traits, [...path, 'traits']);
    smallBases(r, json, s.categories, [...path, 'categories']);
    if (personaClaims(s, categories, '').length === 0) {
      r.warning(json, path, [
        `färre än ${THRESHOLD.claims.least} drag som skiljer sig säkert`,
        'drag med tillräcklig bas, q-värde och intervall',
        'Segmentets personascen utelämnas ur filmen.',
      ]);
    }
  });
  merge?.groups.forEach((g, i) => {
    known(
      r,
      json,
      ['merge', 'groups', i, 'into'],
      g.into,
      all.map((s) => s.id),
      'ett segment',
    );
  });
  const groupIds = merge?.groups.map((g) => g.id) ?? [];
  if (merge) unique(r, json, merge.groups, ['merge', 'groups']);
  merge?.steps.forEach((step, i) => {
    known(r, json, ['merge', 'steps', i, 'from'], step.from, groupIds, 'en grupp');
    known(r, json, ['merge', 'steps', i, 'into'], step.into, groupIds, 'en grupp');
  });
}

function clusters(r: Report, data: Dataset, json: JsonFile) {
  const { clusters: all } = data.clusters;
  const categoryIds = data.segments.categories.map((c) => c.id);
  const segmentIds = data.segments.segments.map((s) => s.id);
  unique(r, json, all, ['clusters']);
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

function benefit(r: Report, data: Dataset, json: JsonFile) {
  const { cases, featured } = data.benefit;
  unique(r, json, cases, ['cases']);
  known(
    r,
    json,
    ['featured'],
    featured,
    cases.map((c) => c.id),
    'ett fall',
  );
  cases.forEach((c, i) => {
    const path = ['cases', i];
    known(
      r,
      json,
      [...path, 'category'],
      c.category,
      data.segments.categories.map((x) => x.id),
      'en kategori',
    );
    if (c.doors.after >= c.doors.before)
      r.error(
        json,
        [...path, 'doors', 'after'],
        [
          `${c.doors.after} dörrar av ${c.doors.before}`,
          'färre dörrar efteråt än i dag',
          'Rätta antalet, eller välj ett annat fall.',
        ],
      );
    for (const time of ['before', 'after'] as const) {
      const sum = c.sold[time].mid + c.unsold[time].mid;
      if (Math.abs(sum - 1) > SUM_TOLERANCE)
        r.error(
          json,
          [...path, 'unsold', time, 'mid'],
          [
            `sålt och osålt blir ${percent(sum)}`,
            'andelar av samma leverans, tillsammans 100 %',
            'Räkna båda på det levererade antalet.',
          ],
        );
    }
  });
}

/** What no schema of one file can see: references, sums, doubles, small bases. */
export function checkDelivery(r: Report, data: Dataset, files: DeliveredFiles): void {
  segments(r, data, files.segments);
  clusters(r, data, files.clusters);
  benefit(r, data, files.benefit);
}
