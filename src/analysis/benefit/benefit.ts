import { THRESHOLD } from '../../insight/thresholds';
import { type SupplierBenefit, supplierBenefitSchema } from '../../schema/supplier-benefit';
import type { Aggregates } from '../aggregates';
import { type Analysed, type Finding, found, hole, refused } from '../findings';
import { ABOUT, analyseCase, type BenefitOptions } from './case';
import { sum } from './door';

export type { BenefitOptions } from './case';

/** Runs of the bootstrap: the ends of a 95 % range are then steady to about a tenth of its width. */
const RUNS = 400;

export const BENEFIT_DEFAULTS: BenefitOptions = {
  seed: 'segmentfilm',
  runs: RUNS,
  heldOut: THRESHOLD.benefit.heldOut,
};

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

/**
 * The supplier benefit of every case that the data hold (INSIGHT.md, Supplier benefit). Results are null when no case
 * can be told; the findings say why. Throws zod's error if a case doesn't fit the schema: a fault of ours.
 */
export function benefitResults(
  a: Aggregates,
  options: Partial<BenefitOptions> = {},
): Analysed<SupplierBenefit> {
  const all = a.supply?.cases ?? [];
  if (all.length === 0) return nothing(a);
  const analysed = all.map((supply) => analyseCase(a, supply, { ...BENEFIT_DEFAULTS, ...options }));
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
