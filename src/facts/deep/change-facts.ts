import type { DeepDive } from '../../schema/deep-dive';
import { type Ear, midSentence } from '../ear/ear';
import type { Entry } from '../fact';
import { type Delivery, fact, withheld, words } from '../make';
import { missing, places, reasonOf, share, TOLD } from './common';

/** Changes that are sure, the largest first; and how many are not. */
export function changeFacts(at: Delivery, d: DeepDive, ear: Ear): Entry[] {
  const c = d.change;
  const keys = ['label', 'before', 'before_ear', 'after', 'after_ear', 'difference'];
  const names = places(TOLD.changes).flatMap((i) => keys.map((k) => `change_${i}_${k}`));
  if (!c) return missing([...names, 'change_none', 'change_unsure', 'change_tested'], reasonOf(d, 'change'));
  const sure = c.rows.map((r, i) => ({ r, i })).filter(({ r }) => r.certain);
  return [
    ...places(TOLD.changes).flatMap((place): Entry[] => {
      const one = sure[place - 1];
      const name = `change_${place}`;
      if (!one)
        return missing(
          keys.map((k) => `${name}_${k}`),
          'ingen säker förändring',
        );
      const path = `change.rows[${one.i}]`;
      const comparison = { interval: one.r.interval, test: 'två andelar med gemensamma kunder', q: one.r.q };
      return [
        words(at, `${name}_label`, midSentence(one.r.label), `${path}.label`),
        ...share(at, `${name}_before`, one.r.before, `${path}.before`, ear),
        ...share(at, `${name}_after`, one.r.after, `${path}.after`, ear),
        fact(at, `${name}_difference`, one.r.difference, 'change', `${path}.difference`, {
          base: one.r.after.base,
          comparison,
        }),
      ];
    }),
    sure.length === 0
      ? words(at, 'change_none', 'ingen säker förändring', 'change.rows')
      : withheld('change_none', 'något har säkert ändrats'),
    fact(at, 'change_unsure', c.rows.length - sure.length, 'count', 'change.rows', { origin: 'derived' }),
    fact(at, 'change_tested', c.rows.length, 'count', 'change.rows', { origin: 'derived' }),
  ];
}
