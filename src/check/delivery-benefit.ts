import type { Dataset } from '../schema/dataset';
import type { JsonFile } from './json';
import type { Report } from './report';
import { known, percent, SUM_TOLERANCE, unique } from './rules';

/** Supplier cases: the featured one, categories, doors, sold and unsold. */
export function checkBenefit(r: Report, data: Dataset, json: JsonFile) {
  const { cases, featured } = data.benefit;
  unique(r, json, cases, ['cases']);
  if (data.benefit.refused) return;
  known(
    r,
    json,
    ['featured'],
    featured ?? '',
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
