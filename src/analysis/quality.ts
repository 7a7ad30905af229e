import { refusal } from '../insight/claim';
import { personaClaims } from '../insight/persona-claims';
import { THRESHOLD } from '../insight/thresholds';
import type { IndexFigure } from '../schema/figure';
import type { Segment, Segments } from '../schema/segments';
import { cramersVCorrected } from '../statistics/association';
import type { Aggregates } from './aggregates';
import { decimal, type Finding, found, percent, refused } from './findings';
import { added } from './hellinger';
import { isForMerging } from './segmentation';

/** One of the three demands on a segmentation (INSIGHT.md): whether it is met, and the plain reason. */
export interface Demand {
  readonly id: 'relevant' | 'operational' | 'living';
  /** In Swedish, as the report heads it. */
  readonly title: string;
  readonly passed: boolean;
  readonly reason: string;
}

const TITLES = {
  relevant: 'Relevant',
  operational: 'Går att arbeta med',
  living: 'Levande människor',
} as const;

const demand = (id: Demand['id'], passed: boolean, reason: string): Demand => ({
  id,
  title: TITLES[id],
  passed,
  reason,
});

/** Items of each segment by category; of types that were merged, only those that the merging didn't see. */
function segmentItems(a: Aggregates, results: Segments, segmentOf: ReadonlyMap<string, string>): number[][] {
  const merged = results.merge !== undefined;
  return results.segments.map(({ id }) =>
    added(
      a.types
        .filter((t) => segmentOf.get(t.id) === id)
        .flatMap((t) => t.buckets.items.filter((_, b) => !merged || !isForMerging(b))),
      a.categories.length,
    ),
  );
}

/** Items of each county by category, from its stores. */
function countyItems(a: Aggregates): number[][] {
  const counties = [...new Set(a.stores.map((s) => s.county))];
  return counties.map((county) =>
    added(
      a.stores.filter((s) => s.county === county).flatMap((s) => s.items),
      a.categories.length,
    ),
  );
}

/** Segments explain what is bought, and better than age and county alone do. */
function relevant(a: Aggregates, results: Segments, segmentOf: ReadonlyMap<string, string>): Demand {
  const own = cramersVCorrected(segmentItems(a, results, segmentOf));
  const age =
    a.itemsByAge && Object.keys(a.itemsByAge).length > 1
      ? cramersVCorrected(Object.values(a.itemsByAge))
      : undefined;
  const county = cramersVCorrected(countyItems(a));
  const said = `Cramérs V ${decimal(own)} för segment, ${age === undefined ? 'åldersgrupp är inte levererad' : `${decimal(age)} för ålder`}, ${decimal(county)} för län`;
  if (own < THRESHOLD.quality.association)
    return demand('relevant', false, `Segmenten säger knappt något om köpen (${said}).`);
  const better = own > county && own > (age ?? 0);
  return demand(
    'relevant',
    better,
    better
      ? `Segmenten förklarar köpen bättre än ålder och län var för sig (${said}).`
      : `Ålder eller län förklarar köpen minst lika bra (${said}).`,
  );
}

const figures = (s: Segment): (IndexFigure & { key: string })[] => [
  ...s.traits.map((t) => ({ ...t, key: `t/${t.id}` })),
  ...s.categories.map((c) => ({ ...c, key: `c/${c.category}` })),
];

/** Whether two segments differ enough in something that at least one of them surely stands out in. */
function apart(a: Segment, b: Segment): boolean {
  const others = new Map(figures(b).map((f) => [f.key, f]));
  return figures(a).some((f) => {
    const g = others.get(f.key);
    if (!g || (refusal(f) && refusal(g))) return false;
    const [low, high] = [Math.min(f.index, g.index), Math.max(f.index, g.index)];
    return high / Math.max(low, 1) >= THRESHOLD.quality.apart;
  });
}

/** Few enough to act on, large enough to be worth it, different enough to matter. */
function operational({ segments }: Segments): Demand {
  const { share, customers } = THRESHOLD.merge;
  const small = segments.filter((s) => s.share.share < share || s.size < customers);
  if (small.length > 0)
    return demand(
      'operational',
      false,
      `${small.map((s) => s.name).join(', ')}: mindre än ${percent(share)} av kunderna eller färre än ${customers}.`,
    );
  const alike = segments.flatMap((a, i) =>
    segments.slice(i + 1).flatMap((b) => (apart(a, b) ? [] : [`${a.name} och ${b.name}`])),
  );
  if (alike.length > 0) {
    const more = alike.length > 1 ? `, och ${alike.length - 1} par till` : '';
    return demand('operational', false, `${alike[0]} går inte säkert att skilja åt${more}.`);
  }
  return demand(
    'operational',
    true,
    `${segments.length} segment, alla stora nog och säkert åtskilda två och två.`,
  );
}

/** At least three things that stand out and one need with evidence, for every segment. */
function living({ segments, categories }: Segments): Demand {
  const lacking = segments.flatMap((s) => {
    const claims = personaClaims(s, categories, '').length;
    const need = s.needs.some((n) => n.evidence !== null);
    const lacks = [
      ...(claims === 0 ? [`minst ${THRESHOLD.claims.least} säkra drag`] : []),
      ...(need ? [] : ['ett belagt behov']),
    ];
    return lacks.length > 0 ? [`${s.name} saknar ${lacks.join(' och ')}`] : [];
  });
  return lacking.length === 0
    ? demand(
        'living',
        true,
        `Alla segment har minst ${THRESHOLD.claims.least} säkra drag och ett belagt behov.`,
      )
    : demand('living', false, `${lacking.join('; ')}.`);
}

/**
 * The three demands on the segmentation, each met or not with a plain reason. `a` is protected (privacy.ts);
 * `segmentOf` gives the segment's id of each lifestyle type.
 */
export const demandsOn = (
  a: Aggregates,
  results: Segments,
  segmentOf: ReadonlyMap<string, string>,
): Demand[] => [relevant(a, results, segmentOf), operational(results), living(results)];

/** The demands as the report tells them. */
export const demandFindings = (demands: readonly Demand[]): Finding[] =>
  demands.map((d) => (d.passed ? found : refused)('kvalitet', `${d.title}: ${d.reason}`));
