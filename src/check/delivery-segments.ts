import { personaClaims } from '../insight/persona-claims';
import { THRESHOLD } from '../insight/thresholds';
import type { Dataset } from '../schema/dataset';
import type { JsonFile } from './json';
import type { Report } from './report';
import { known, smallBases, unique, whole } from './rules';

/** Segments among themselves: ids, sums, categories they name, claims, how they were merged. */
export function checkSegments(r: Report, data: Dataset, json: JsonFile) {
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
