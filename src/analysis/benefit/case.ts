import { THRESHOLD } from '../../insight/thresholds';
import { SMALLEST_CELL } from '../../schema/common';
import type { BenefitCase } from '../../schema/supplier-benefit';
import type { Aggregates, SupplyCase } from '../aggregates';
import { type Finding, found, grouped, note, percent, refused } from '../findings';
import { assembleCase, type CaseParts } from './assemble';
import { type BackTest, backTest } from './back-test';
import { type CaseInput, caseRanges } from './bootstrap-case';
import { type Door, doorsOf, sum, typeRates } from './door';
import { fitDemand } from './fit';
import { errorSentence, inPercent, inPoints, noGain, unfit, untrue, volumeTold } from './gates';
import { planDoors } from './plan';
import { onceEach, predictDemand } from './predict';
import { repurchaseOf } from './repurchase';
import { assumedStoreSales, lostAfter, measuredStoreSales } from './store-sales';

export interface BenefitOptions {
  /** Seed of all resampling. */
  readonly seed: string;
  /** Runs of the bootstrap. */
  readonly runs: number;
  /** Last weeks that the back-test holds out. */
  readonly heldOut: number;
}

/** One case as results, or null with what it fell on. */
export interface CaseAnalysis {
  readonly results: BenefitCase | null;
  readonly findings: readonly Finding[];
}

export const ABOUT = 'leverantörsnytta';
const DAYS = 7;

const no = (supply: SupplyCase, why: string): CaseAnalysis => ({
  results: null,
  findings: [refused(ABOUT, `${supply.name}: ${why}.`)],
});

/** Reckons one case from its weeks to its results; findings say what was found or what it fell on. */
export function analyseCase(a: Aggregates, supply: SupplyCase, options: BenefitOptions): CaseAnalysis {
  const rates = typeRates(a, supply.category);
  const unfitness = unfit(supply, rates, options.heldOut);
  if (unfitness || !rates) return no(supply, unfitness ?? 'köptakten är okänd');
  const carrying = { ...supply, doors: supply.doors.filter((d) => lostAfter(d) === null) };
  const given = doorsOf(a, carrying, rates);
  if (sum(given.map((d) => sum(d.sold))) <= 0) return no(supply, 'ingenting är sålt');
  const test = backTest(given, options.heldOut);
  const untruth = untrue(test);
  return untruth ? no(supply, untruth) : planned(supply, carrying, given, test, options);
}

/** The demand of doors over so many weeks, and which of them stay. */
export function doorPlan(given: readonly Door[], { weeks, terms }: SupplyCase) {
  const { doors, fit } = fitDemand(given, weeks.length);
  const stock = doors.map((d) => Math.max(0, Math.round(Math.max(sum(d.delivered), sum(d.sold)))));
  const demand = predictDemand(doors, fit, weeks.length, onceEach(weeks.length, doors.length));
  return { doors, fit, stock, plan: planDoors(demand, stock, terms) };
}

/** From doors and a model that holds to the plan: which doors stay. */
function planned(
  supply: SupplyCase,
  carrying: SupplyCase,
  given: readonly Door[],
  test: BackTest,
  options: BenefitOptions,
): CaseAnalysis {
  const made = doorPlan(given, supply);
  const { doors, plan } = made;
  const left = plan.keep.filter((kept) => !kept).length;
  if (left === doors.length) return no(supply, 'minsta förpackningen lönar sig inte i någon dörr');
  if (left === 0) return allRight(supply, doors.length);
  const { recapture, recaptureTold } = THRESHOLD.benefit;
  return judgedCase(supply, carrying, { ...made, recapture, told: recaptureTold }, test, options);
}

const allRight = (supply: SupplyCase, doors: number): CaseAnalysis => ({
  results: null,
  findings: [
    found(
      ABOUT,
      `${supply.name}: minsta förpackningen lönar sig i alla ${grouped(doors)} dörrar. Ingen behöver lämnas, så fallet berättas inte.`,
    ),
  ],
});

/** From a plan to what it gives, with ranges; refused where too few buyers are behind or nothing is surely gained. */
function judgedCase(
  supply: SupplyCase,
  carrying: SupplyCase,
  input: CaseInput,
  test: BackTest,
  options: BenefitOptions,
): CaseAnalysis {
  const here = new Set(input.doors.map((d) => d.store));
  const staying = new Set(input.doors.filter((_, d) => input.plan.keep[d]).map((d) => d.store));
  const days = supply.weeks.length * DAYS;
  const before = repurchaseOf(supply, days, (s) => here.has(s));
  const after = repurchaseOf(supply, days, (s) => staying.has(s));
  const apart = before.buyers - after.buyers;
  if (after.buyers < SMALLEST_CELL || (apart > 0 && apart < SMALLEST_CELL))
    return no(
      supply,
      `färre än ${SMALLEST_CELL} köpare i de dörrar som stannar eller lämnas: köper igen kan inte visas`,
    );
  const seed = `${options.seed}/${supply.id}`;
  const ranges = caseRanges(input, options.runs, seed);
  const gainless = noGain(ranges);
  if (gainless) return no(supply, gainless);
  const measured = measuredStoreSales(supply, options.runs, seed);
  const parts: CaseParts = {
    supply,
    doors: { before: here.size, after: staying.size },
    plan: input.plan,
    ranges,
    repurchase: { before, after },
    test,
    storeSales: measured ?? assumedStoreSales(carrying, (s) => here.has(s) && !staying.has(s)),
    measured,
  };
  return { results: assembleCase(parts), findings: told(parts) };
}

function told(p: CaseParts): Finding[] {
  const { name } = p.supply;
  const { band } = THRESHOLD.benefit;
  const volume = volumeTold(p.ranges);
  const findings = [
    found(
      ABOUT,
      `${name}: ${grouped(p.doors.after)} av ${grouped(p.doors.before)} dörrar räcker. Det osålda minskar med ${inPoints(p.ranges.lessUnsold)} av leveransen, enligt modellen.`,
    ),
    found(ABOUT, `${name}: prövad på ${p.test.weeks} veckor modellen inte sett, ${errorSentence(p.test)}.`),
    note(
      ABOUT,
      `${name}: ${grouped(p.plan.moved)} enheter flyttas till dörrar som stannar, ${grouped(p.plan.undelivered)} levereras inte längre.`,
    ),
  ];
  if (volume.high > band.high)
    findings.push(
      refused(
        ABOUT,
        `${name}: modellen ger ${inPercent(volume)} fler sålda enheter. Mer än ${percent(band.low)} till ${percent(band.high)} lovas inte: så långt når rapporterade resultat.`,
      ),
    );
  if (!p.storeSales)
    findings.push(
      note(
        ABOUT,
        `${name}: vad butiken som helhet tappar kan inte sägas, för pris eller butikernas försäljning saknas.`,
      ),
    );
  return findings;
}
