import { THRESHOLD } from '../../insight/thresholds';
import { SMALLEST_CELL } from '../../schema/common';
import type { BenefitCase } from '../../schema/supplier-benefit';
import type { Aggregates, SupplyCase } from '../aggregates';
import { decimal, type Finding, found, grouped, note, percent, refused } from '../findings';
import { assembleCase, type CaseParts } from './assemble';
import { backTest } from './back-test';
import { type CaseRanges, caseRanges } from './bootstrap-case';
import { doorsOf, sum, typeRates } from './door';
import { fitDemand } from './fit';
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

/** Why a case can't be reckoned at all, before any model; null when it can. */
function unfit(supply: SupplyCase, rates: readonly number[] | null, heldOut: number): string | null {
  const weeks = supply.weeks.length;
  const needed = Math.max(
    THRESHOLD.benefit.leastWeeks,
    heldOut + THRESHOLD.benefit.leastWeeks - THRESHOLD.benefit.heldOut,
  );
  const { minimumPack, underage, overage } = supply.terms;
  if (weeks < needed) return `för få veckor: ${weeks}, och minst ${needed} behövs`;
  if (!rates) return `kategorin ”${supply.category}” finns inte bland de kategorier som räknas`;
  if (!(Number.isInteger(minimumPack) && minimumPack >= 1))
    return `minsta förpackningen är ${decimal(minimumPack, 1)}: ett helt antal, minst 1, behövs`;
  if (!(underage > 0 && overage > 0))
    return 'kostnaderna för en för lite och en för mycket måste båda vara över noll';
  if (supply.doors.filter((d) => lostAfter(d) === null).length < 2)
    return 'färre än två dörrar har sortimentet';
  return null;
}

const errorSentence = (error: number, plain: number | null) =>
  `medelfelet per dörr är ${percent(error)} av det sålda` +
  (plain === null ? '' : ` (${percent(plain)} om varje dörr får kedjans snitt)`);

const points = (span: { low: number; high: number }) =>
  `${decimal(100 * span.low, 1)} till ${decimal(100 * span.high, 1)} procentenheter`;
const change = (span: { low: number; high: number }) =>
  `${decimal(100 * span.low, 1)} till ${decimal(100 * span.high, 1)} %`;

/** Why what the model gives is no gain to tell; null when it is. */
function noGain(ranges: CaseRanges): string | null {
  const { recapture, recaptureTold } = THRESHOLD.benefit;
  const volume = ranges.volume[recapture.indexOf(recaptureTold)] as CaseRanges['leftDoors'];
  if (ranges.lessUnsold.low <= 0)
    return `det osålda minskar inte säkert (${points(ranges.lessUnsold)}): spannet rymmer noll`;
  if (volume.low <= 0)
    return `vinsten i sålda varor är inte säker (${change(volume)} när ${percent(recaptureTold)} av de tappade köpen återkommer): spannet rymmer noll`;
  return null;
}

/** Reckons one case from its weeks to its results; findings say what was found or what it fell on. */
export function analyseCase(a: Aggregates, supply: SupplyCase, options: BenefitOptions): CaseAnalysis {
  const no = (why: string, ...more: Finding[]): CaseAnalysis => ({
    results: null,
    findings: [refused(ABOUT, `${supply.name}: ${why}.`), ...more],
  });
  const rates = typeRates(a, supply.category);
  const unfitness = unfit(supply, rates, options.heldOut);
  if (unfitness || !rates) return no(unfitness ?? '');
  const carrying = { ...supply, doors: supply.doors.filter((d) => lostAfter(d) === null) };
  const given = doorsOf(a, carrying, rates);
  if (sum(given.map((d) => sum(d.sold))) <= 0) return no('ingenting är sålt');
  const test = backTest(given, options.heldOut);
  if (test.error === null)
    return no(`ingenting är sålt de sista ${test.weeks} veckorna, så modellen kan inte prövas`);
  const limit = THRESHOLD.benefit.backtestError;
  if (test.error >= limit)
    return no(
      `${errorSentence(test.error, test.plainError)} på ${test.weeks} veckor den inte sett, och gränsen är ${percent(limit)}`,
    );
  const weeks = supply.weeks.length;
  const { doors, fit } = fitDemand(given, weeks);
  const stock = doors.map((d) => Math.max(0, Math.round(Math.max(sum(d.delivered), sum(d.sold)))));
  const demand = predictDemand(doors, fit, weeks, onceEach(weeks, doors.length));
  const plan = planDoors(demand, stock, supply.terms);
  const staying = new Set(doors.filter((_, d) => plan.keep[d]).map((d) => d.store));
  if (staying.size === doors.length)
    return {
      results: null,
      findings: [
        found(
          ABOUT,
          `${supply.name}: alla ${grouped(doors.length)} dörrar säljer minsta förpackningen med tillräcklig sannolikhet. Ingen behöver lämnas, så fallet berättas inte.`,
        ),
      ],
    };
  if (staying.size === 0) return no('ingen dörr säljer minsta förpackningen med tillräcklig sannolikhet');
  const here = new Set(doors.map((d) => d.store));
  const before = repurchaseOf(supply, weeks * DAYS, (s) => here.has(s));
  const after = repurchaseOf(supply, weeks * DAYS, (s) => staying.has(s));
  const apart = before.buyers - after.buyers;
  if (after.buyers < SMALLEST_CELL || (apart > 0 && apart < SMALLEST_CELL))
    return no(
      `färre än ${SMALLEST_CELL} köpare i de dörrar som stannar eller lämnas: köper igen kan inte visas`,
    );
  const { recapture, recaptureTold } = THRESHOLD.benefit;
  const ranges = caseRanges(
    { doors, fit, stock, plan, recapture, told: recaptureTold },
    options.runs,
    `${options.seed}/${supply.id}`,
  );
  const gainless = noGain(ranges);
  if (gainless) return no(gainless);
  const measured = measuredStoreSales(supply, options.runs, `${options.seed}/${supply.id}`);
  const storeSales = measured ?? assumedStoreSales(carrying, (s) => !staying.has(s));
  const parts: CaseParts = {
    supply,
    doors: { before: doors.length, after: staying.size },
    plan,
    ranges,
    repurchase: { before, after },
    test: { weeks: test.weeks, error: test.error },
    storeSales,
    measured,
  };
  return { results: assembleCase(parts), findings: told(parts, test.plainError) };
}

function told(p: CaseParts, plain: number | null): Finding[] {
  const { name } = p.supply;
  const { recapture, recaptureTold, mostVolume } = THRESHOLD.benefit;
  const volume = p.ranges.volume[recapture.indexOf(recaptureTold)] as CaseRanges['leftDoors'];
  const findings = [
    found(
      ABOUT,
      `${name}: ${grouped(p.doors.after)} av ${grouped(p.doors.before)} dörrar räcker. Det osålda minskar med ${points(p.ranges.lessUnsold)} av leveransen, enligt modellen.`,
    ),
    found(
      ABOUT,
      `${name}: prövad på ${p.test.weeks} veckor modellen inte sett: ${errorSentence(p.test.error, plain)}.`,
    ),
    note(
      ABOUT,
      `${name}: ${grouped(p.plan.moved)} enheter flyttas till dörrar som stannar, ${grouped(p.plan.undelivered)} levereras inte längre.`,
    ),
  ];
  if (volume.high > mostVolume)
    findings.push(
      refused(
        ABOUT,
        `${name}: modellen ger ${change(volume)} fler sålda enheter. Mer än ${percent(mostVolume)} lovas inte: så långt når rapporterade resultat.`,
      ),
    );
  if (!p.storeSales)
    findings.push(
      note(
        ABOUT,
        `${name}: vad butiken som helhet tappar kan inte sägas: pris eller butikernas försäljning saknas.`,
      ),
    );
  return findings;
}
