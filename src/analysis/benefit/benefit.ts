import { THRESHOLD } from '../../insight/thresholds';
import { type SupplierBenefit, supplierBenefitSchema } from '../../schema/supplier-benefit';
import type { Aggregates } from '../aggregates';
import { type Analysed, type Finding, found, hole, refused } from '../findings';
import { type AnalysisOptions, settled } from '../options';
import { protect } from '../privacy';
import { slugs } from '../slug';
import { ABOUT, analyseCase } from './case';
import { sum } from './door';

/** Runs of the bootstrap: the ends of a 95 % range are then steady to about a tenth of its width. */
const RUNS = 400;

/** What the benefit may be asked to do otherwise; `heldOut` = last weeks that the back-test holds out. */
export interface BenefitAsked extends AnalysisOptions {
  readonly heldOut?: number;
}

/** Tables that a supplier case rests on, by the key of Aggregates.missing. */
const RESTS_ON = ['stock', 'terms', 'products'] as const;

/** Why there is no case at all. */
function nothing(a: Aggregates): Analysed<SupplierBenefit> {
  const why = RESTS_ON.map((table) => a.missing[table]).filter((x) => x !== undefined);
  const text = why[0] ?? 'Tabellen stock (leveranser per butik och vecka) saknas.';
  return {
    results: null,
    findings: [
      refused(ABOUT, 'Leverantörsnyttan räknas inte: ingen leverans är beskriven.'),
      hole(ABOUT, `${text} Utan den kan ingen leverantörsnytta räknas, och filmens scen om den utgår.`, 80),
    ],
  };
}

function holes(a: Aggregates): Finding[] {
  const cases = a.supply?.cases ?? [];
  const without = cases.filter((c) => !c.margin);
  if (without.length === 0) return [];
  return [
    hole(
      ABOUT,
      `Pris och kostnad saknas för ${without.map((c) => c.name).join(', ')}: marginalen kan inte räknas.`,
      20,
    ),
  ];
}

/** The same with ids as the results write them: categories' as in segments.json, cases' each their own. */
function withIds(a: Aggregates): Aggregates {
  const categories = slugs(a.categories.map((c) => c.id));
  const idOf = new Map(a.categories.map((c, i) => [c.id, categories[i] as string]));
  const cases = a.supply?.cases ?? [];
  const ids = slugs(cases.map((c) => c.id));
  return {
    ...a,
    categories: a.categories.map((c, i) => ({ ...c, id: categories[i] as string })),
    ...(a.supply
      ? {
          supply: {
            cases: cases.map((c, i) => ({
              ...c,
              id: ids[i] as string,
              category: idOf.get(c.category) ?? c.category,
            })),
          },
        }
      : {}),
  };
}

/**
 * The supplier benefit of every case that the data hold (INSIGHT.md, Supplier benefit). Results are null when no case
 * can be told; the findings say why. Throws zod's error if a case doesn't fit the schema: a fault of ours.
 */
export function benefitResults(raw: Aggregates, asked: BenefitAsked = {}): Analysed<SupplierBenefit> {
  const { aggregates } = protect(raw, settled(asked).blocked);
  const a = withIds(aggregates);
  const all = a.supply?.cases ?? [];
  if (all.length === 0) return nothing(a);
  const options = {
    seed: settled(asked).seed,
    runs: asked.runs ?? RUNS,
    heldOut: asked.heldOut ?? THRESHOLD.benefit.heldOut,
  };
  const analysed = all.map((supply) => analyseCase(a, supply, options));
  const findings = [...analysed.flatMap((c) => c.findings), ...holes(a)];
  const cases = analysed.flatMap((c) => (c.results ? [c.results] : []));
  const [first, ...rest] = cases;
  if (!first) {
    const none = refused(
      ABOUT,
      'Inget fall håller för att berättas: filmens scen om leverantörsnytta utgår.',
    );
    return { results: null, findings: [...findings, none] };
  }
  const featured = rest.reduce((best, c) => (c.unsold.before.mid > best.unsold.before.mid ? c : best), first);
  const results = supplierBenefitSchema.parse({
    period: a.period,
    source: a.source,
    synthetic: a.synthetic,
    base: { n: sum(a.types.map((t) => t.customers)), description: a.baseDescription },
    featured: featured.id,
    cases,
  });
  return {
    results,
    findings: [
      ...findings,
      found(
        ABOUT,
        `Filmen berättar ${featured.name}: det fall med mest osålt som säkert vinner på färre dörrar.`,
      ),
    ],
  };
}
