import { changes } from '../change';
import { hole } from '../findings';
import type { Counts } from './counted';
import { unitsIn, type Work } from './work';

/** Segments and categories in two periods. */
export function changeOf(work: Work) {
  const { a, counted, segments } = work;
  const { periods } = counted;
  if (!periods)
    return {
      results: null,
      findings: [
        hole('förändring', 'Utan en tidigare period (tabellen earlier) går ingen förändring att se.', 50),
      ],
    };
  const sum = (list: readonly Counts[]): Counts => ({
    before: list.reduce((s, c) => s + c.before, 0),
    after: list.reduce((s, c) => s + c.after, 0),
    both: list.reduce((s, c) => s + c.both, 0),
    stayedBefore: list.reduce((s, c) => s + c.stayedBefore, 0),
    stayedAfter: list.reduce((s, c) => s + c.stayedAfter, 0),
  });
  const ofSegments = (segments.results?.segments ?? []).map((s) => ({
    of: 'segment' as const,
    id: s.id,
    label: s.name,
    ...sum(unitsIn(work, s.id).flatMap((u) => periods.units.get(u) ?? [])),
  }));
  const ofCategories = [...periods.categories].flatMap(([cat, c]) => {
    const label = counted.categories.get(cat);
    const known = a.categories.find((k) => k.label === label);
    return label && known ? [{ of: 'category' as const, id: known.id, label, ...c }] : [];
  });
  return changes({
    before: periods.before,
    after: a.period,
    customers: periods.customers,
    rows: [...ofSegments, ...ofCategories],
  });
}
