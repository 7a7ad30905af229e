import { refusal } from '../../insight/claim';
import type { DeepDive } from '../../schema/deep-dive';
import type { Segments } from '../../schema/segments';
import { type Candidate, categoryMeasure, type Goals, type Measured } from '../priority';
import { unitsIn, type Work } from './work';

/** Measures of every segment by name: the goals' own, and what the rules may ask for. */
export function candidatesOf(
  work: Work,
  goals: Goals,
  change: DeepDive['change'],
  gaps: DeepDive['potential'],
): Candidate[] {
  const { a, counted, segments, yearly } = work;
  const results = segments.results as Segments;
  return results.segments.map((s) => {
    const units = unitsIn(work, s.id);
    const measures: Record<string, Measured> = { reach: { value: s.share.share, base: s.size } };
    const moved = change?.rows.find((r) => r.of === 'segment' && r.id === s.id);
    if (moved) measures.growth = { value: moved.certain ? moved.difference : 0, base: s.size };
    const { margin } = counted.spent;
    if (margin)
      measures.margin = {
        value: (units.reduce((t, u) => t + (margin.get(u) ?? 0), 0) / s.size) * yearly,
        base: s.size,
      };
    const category = (label: string) => {
      const id = results.categories.find((c) => c.label === label || c.id === label)?.id;
      return s.categories.find((c) => c.category === id);
    };
    const inFocus = goals.focus?.category ? category(goals.focus.category) : undefined;
    if (inFocus?.base) measures.focus = { value: inFocus.share, base: inFocus.base };
    const { county } = goals.focus ?? {};
    if (county && !inFocus) {
      const there = a.types.reduce(
        (t, type, i) => t + (units.includes(counted.units[i] as number) ? (type.byCounty[county] ?? 0) : 0),
        0,
      );
      measures.focus = { value: there / s.size, base: there };
    }
    for (const c of s.categories) {
      const label = results.categories.find((k) => k.id === c.category)?.label ?? c.category;
      if (!refusal(c) && c.base !== null) measures[categoryMeasure(label)] = { value: c.index, base: c.base };
    }
    const gap = gaps?.rows.find((r) => r.certain && r.group.id === s.id && r.group.kind === 'segment');
    if (gap) measures.potential = { value: gap.gap, base: gap.base };
    return { id: s.id, name: s.name, measures };
  });
}
