import { THRESHOLD } from '../../insight/thresholds';
import type { SupplyCase } from '../aggregates';
import { decimal, percent } from '../findings';
import type { BackTest } from './back-test';
import type { CaseRanges } from './bootstrap-case';
import { lostAfter } from './store-sales';

interface Ends {
  readonly low: number;
  readonly high: number;
}

export const inPoints = ({ low, high }: Ends): string =>
  `${decimal(100 * low, 1)} till ${decimal(100 * high, 1)} procentenheter`;

export const inPercent = ({ low, high }: Ends): string =>
  `${decimal(100 * low, 1)} till ${decimal(100 * high, 1)} %`;

/** The back-test in words, beside what giving every door the chain's average would have missed by. */
export const errorSentence = ({ error, plainError }: BackTest): string =>
  `medelfelet per dörr är ${percent(error ?? 1)} av det sålda` +
  (plainError === null ? '' : ` (${percent(plainError)} om varje dörr får kedjans snitt)`);

/** Why a case can't be reckoned at all, before any model; null when it can. */
export function unfit(supply: SupplyCase, rates: readonly number[] | null, heldOut: number): string | null {
  const { leastWeeks, heldOut: usual } = THRESHOLD.benefit;
  const weeks = supply.weeks.length;
  const needed = Math.max(leastWeeks, leastWeeks - usual + heldOut);
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

/** Why the model may not be trusted; null when the held-out weeks bear it out. */
export function untrue(test: BackTest): string | null {
  const limit = THRESHOLD.benefit.backtestError;
  if (test.error === null)
    return `ingenting är sålt de sista ${test.weeks} veckorna, så modellen kan inte prövas`;
  if (test.error < limit) return null;
  return `${errorSentence(test)} på ${test.weeks} veckor den inte sett, och gränsen är ${percent(limit)}`;
}

/** The range of the change in units sold for the share of recapture that is told. */
export function volumeTold(ranges: CaseRanges): CaseRanges['leftDoors'] {
  const { recapture, recaptureTold } = THRESHOLD.benefit;
  return ranges.volume[recapture.indexOf(recaptureTold)] as CaseRanges['leftDoors'];
}

/** Why what the model gives is no gain to tell; null when it is. */
export function noGain(ranges: CaseRanges): string | null {
  const volume = volumeTold(ranges);
  const { recaptureTold } = THRESHOLD.benefit;
  if (ranges.lessUnsold.low <= 0)
    return `det osålda minskar inte säkert (${inPoints(ranges.lessUnsold)}): spannet rymmer noll`;
  if (volume.low > 0) return null;
  const when = `${inPercent(volume)} sålda enheter när ${percent(recaptureTold)} av de tappade köpen görs ändå`;
  return volume.high < 0
    ? `färre dörrar skulle sälja mindre (${when})`
    : `vinsten är inte säker (${when}): spannet rymmer noll`;
}
