import { THRESHOLD } from '../../insight/thresholds';
import type { Range } from '../../schema/figure';
import type { BenefitCase } from '../../schema/supplier-benefit';
import type { SupplyCase } from '../aggregates';
import { percent } from '../findings';
import type { BackTest } from './back-test';
import type { CaseRanges, Span } from './bootstrap-case';
import { type Plan, payingShare } from './plan';
import type { Repurchase } from './repurchase';

/** What the steps of a case gave, before it is written down. */
export interface CaseParts {
  readonly supply: SupplyCase;
  readonly doors: { readonly before: number; readonly after: number };
  readonly plan: Plan;
  readonly ranges: CaseRanges;
  readonly repurchase: { readonly before: Repurchase; readonly after: Repurchase };
  readonly test: BackTest;
  readonly storeSales: Span | null;
  readonly measured: { readonly doors: number } | null;
}

const DIGITS = 4;
const round = (x: number) => Number(x.toFixed(DIGITS)) + 0;

const range = (s: Span, base: number): Range => ({
  low: round(s.low),
  mid: round(s.mid),
  high: round(s.high),
  base,
});

const flipped = (s: Span): Span => ({ low: 1 - s.high, mid: 1 - s.mid, high: 1 - s.low });

/** What is promised: the model's range, and never more than the band of reported gains where it goes beyond. */
export function promised(s: Span): Span {
  const { low, mid, high } = THRESHOLD.benefit.band;
  if (s.high <= high) return s;
  return { low: Math.min(s.low, low), mid: Math.min(s.mid, mid), high };
}

/** Gross margin as a share of sales when so much of the delivery is sold; what is not is written off. */
function marginOf(sold: Span, m: NonNullable<SupplyCase['margin']>): Span | null {
  const at = (s: number) => (s * (m.price - m.cost) - (1 - s) * m.writeOff) / (s * m.price);
  const span = { low: at(sold.low), mid: at(sold.mid), high: at(sold.high) };
  return m.price > 0 && span.low >= 0 && span.high <= 1 ? span : null;
}

function assumptions({ supply, measured, storeSales }: CaseParts): string[] {
  const { recaptureTold, band, leaving } = THRESHOLD.benefit;
  const store = measured
    ? `Butikens försäljning är mätt i ${measured.doors} butiker som förlorat sortimentet, mot dem som har det kvar.`
    : `Butikens försäljning är antagen: ${percent(leaving.middle)} av de tappade köpen lämnar butiken, i värsta fall alla och lika mycket till.`;
  return [
    `En dörr behålls när den väntas sälja minst ${percent(payingShare(supply.terms))} av minsta förpackningen, ${supply.terms.minimumPack} st: då väger det sålda upp det som blir över.`,
    'Varor flyttas i hela förpackningar till dörrar som stannar, så länge de lönar sig där. Resten levereras inte.',
    `Andelen såld gäller när ${percent(recaptureTold)} av de tappade köpen görs i en annan dörr. Det är ett antagande, inte mätt.`,
    'Nästa period antas lik den här: samma kunder, priser och säsong.',
    'Köper igen visar hur kunderna i dörrarna skiljer sig, inte vad flytten gör med dem.',
    `Mer än ${percent(band.high)} fler sålda enheter lovas aldrig, vad modellen än säger.`,
    ...(storeSales ? [store] : []),
  ];
}

/** The case as data/results/supplier-benefit.json has it. */
export function assembleCase(p: CaseParts): BenefitCase {
  const { ranges, repurchase, supply } = p;
  const base = repurchase.before.buyers;
  const both = (before: Span, after: Span) => ({ before: range(before, base), after: range(after, base) });
  const again = ({ share, interval, buyers }: Repurchase) =>
    range({ low: Math.min(interval[0], share), mid: share, high: Math.max(interval[1], share) }, buyers);
  const margin = supply.margin && {
    before: marginOf(ranges.soldBefore, supply.margin),
    after: marginOf(ranges.soldAfter, supply.margin),
  };
  return {
    id: supply.id,
    name: supply.name,
    category: supply.category,
    weeks: supply.weeks.length,
    doors: p.doors,
    sold: both(ranges.soldBefore, ranges.soldAfter),
    unsold: both(flipped(ranges.soldBefore), flipped(ranges.soldAfter)),
    repurchase: { before: again(repurchase.before), after: again(repurchase.after) },
    recapture: THRESHOLD.benefit.recapture.map((share, i) => ({
      share,
      volume: range(promised(ranges.volume[i] as Span), base),
    })),
    leftDoors: range(ranges.leftDoors, base),
    ...(p.storeSales ? { storeSales: range(p.storeSales, base) } : {}),
    backtest: { weeks: p.test.weeks, error: round(p.test.error ?? 1) },
    ...(margin?.before && margin.after ? { margin: both(margin.before, margin.after) } : {}),
    assumptions: assumptions(p),
  };
}
