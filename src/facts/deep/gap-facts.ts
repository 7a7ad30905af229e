import type { DeepDive } from '../../schema/deep-dive';
import { midSentence } from '../ear/ear';
import type { Entry } from '../fact';
import { type Delivery, fact, withheld, words } from '../make';
import { missing, places, reasonOf, TOLD } from './common';

/** Kronor as they are said: whole tens, which is finer than their interval. */
const earOfSek = (sek: number): string => `ungefär ${Math.round(sek / 10) * 10}`;

/** The largest sure gaps in the basket, in SEK per customer and year. */
export function gapFacts(at: Delivery, d: DeepDive): Entry[] {
  const keys = ['group', 'category', 'market', 'here', 'gap', 'ear', 'gap_low', 'gap_high', 'motive'];
  const rows = (d.potential?.rows ?? []).map((r, i) => ({ r, i })).filter(({ r }) => r.certain);
  return places(TOLD.gaps).flatMap((place): Entry[] => {
    const one = rows[place - 1];
    const name = `gap_${place}`;
    if (!one)
      return missing(
        keys.map((k) => `${name}_${k}`),
        d.potential ? 'ingen säkert tom plats till' : reasonOf(d, 'potential'),
      );
    const { r, i } = one;
    const path = `potential.rows[${i}]`;
    const extra = { base: r.base, audience: 'internal' as const };
    const number = (key: string, value: number, at2: string) =>
      fact(at, `${name}_${key}`, value, 'count', `${path}.${at2}`, {
        ...extra,
        comparison: { interval: r.interval },
      });
    return [
      words(at, `${name}_group`, r.group.name, `${path}.group.name`, extra),
      words(at, `${name}_category`, midSentence(r.category), `${path}.category`, extra),
      number('market', r.market, 'market'),
      number('here', r.here, 'here'),
      number('gap', r.gap, 'gap'),
      words(at, `${name}_ear`, earOfSek(r.gap), `${path}.gap`, { ...extra, origin: 'derived' }),
      number('gap_low', r.interval[0], 'interval[0]'),
      number('gap_high', r.interval[1], 'interval[1]'),
      r.motive
        ? words(at, `${name}_motive`, midSentence(r.motive), `${path}.motive`, extra)
        : withheld(`${name}_motive`, 'inget motiv är belagt'),
    ];
  });
}
