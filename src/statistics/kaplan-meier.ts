import { Z95 } from './normal';

/** Those who had the event, and those who were lost to follow-up, on one day. */
export interface Followed {
  readonly day: number;
  readonly events: number;
  readonly censored: number;
}

/** Share without the event after a day, with Greenwood's standard error. */
export interface Survival {
  readonly day: number;
  readonly survival: number;
  readonly error: number;
  readonly atRisk: number;
}

/**
 * Kaplan–Meier's curve (1958) with Greenwood's variance. Those censored on a day are at risk on it. Days may come in any
 * order; days without events are left out.
 */
export function kaplanMeier(followed: readonly Followed[]): Survival[] {
  const days = [...followed].sort((a, b) => a.day - b.day);
  let atRisk = days.reduce((sum, d) => sum + d.events + d.censored, 0);
  let survival = 1;
  let greenwood = 0;
  const curve: Survival[] = [];
  for (const { day, events, censored } of days) {
    if (events > 0) {
      survival *= 1 - events / atRisk;
      greenwood += atRisk > events ? events / (atRisk * (atRisk - events)) : 0;
      curve.push({ day, survival, error: survival * Math.sqrt(greenwood), atRisk });
    }
    atRisk -= events + censored;
  }
  return curve;
}

/** Share with the event within `day` days, with its 95 % interval on the complementary log-log scale. */
export function eventShare(
  curve: readonly Survival[],
  day: number,
): { readonly share: number; readonly interval: readonly [number, number] } {
  const at = curve.findLast((s) => s.day <= day);
  if (!at) return { share: 0, interval: [0, 0] };
  const { survival, error } = at;
  if (survival <= 0 || survival >= 1) return { share: 1 - survival, interval: [1 - survival, 1 - survival] };
  const spread = Math.exp((Z95 * error) / (survival * Math.abs(Math.log(survival))));
  return { share: 1 - survival, interval: [1 - survival ** (1 / spread), 1 - survival ** spread] };
}
