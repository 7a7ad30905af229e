import type { Gender } from './sv-numbers';

/** What a unit is called after one and after several, and its gender. */
export interface SpokenUnit {
  readonly one: string;
  readonly many: string;
  readonly gender: Gender;
}

const unit = (one: string, many: string, gender: Gender): SpokenUnit => ({ one, many, gender });
const same = (word: string, gender: Gender) => unit(word, word, gender);

/** Units as they are written after a number, and how they are said. */
export const UNITS: Readonly<Record<string, SpokenUnit>> = {
  '%': same('procent', 'en'),
  '‰': same('promille', 'en'),
  '%-enheter': unit('procentenhet', 'procentenheter', 'en'),
  '%-enhet': unit('procentenhet', 'procentenheter', 'en'),
  'p.e.': unit('procentenhet', 'procentenheter', 'en'),
  kr: unit('krona', 'kronor', 'en'),
  ':-': unit('krona', 'kronor', 'en'),
  tkr: unit('tusen kronor', 'tusen kronor', 'ett'),
  mkr: unit('miljon kronor', 'miljoner kronor', 'en'),
  mdkr: unit('miljard kronor', 'miljarder kronor', 'en'),
  milj: unit('miljon', 'miljoner', 'en'),
  km: unit('kilometer', 'kilometer', 'en'),
  m: same('meter', 'en'),
  cm: same('centimeter', 'en'),
  mm: same('millimeter', 'en'),
  mil: same('mil', 'en'),
  'm²': same('kvadratmeter', 'en'),
  m2: same('kvadratmeter', 'en'),
  kvm: same('kvadratmeter', 'en'),
  'km²': same('kvadratkilometer', 'en'),
  kg: same('kilo', 'ett'),
  hg: same('hekto', 'ett'),
  g: same('gram', 'ett'),
  mg: same('milligram', 'ett'),
  µg: same('mikrogram', 'ett'),
  l: same('liter', 'en'),
  dl: same('deciliter', 'en'),
  cl: same('centiliter', 'en'),
  ml: same('milliliter', 'en'),
  st: unit('styck', 'stycken', 'ett'),
  h: unit('timme', 'timmar', 'en'),
  tim: unit('timme', 'timmar', 'en'),
  min: unit('minut', 'minuter', 'en'),
  s: unit('sekund', 'sekunder', 'en'),
  v: unit('vecka', 'veckor', 'en'),
  mån: unit('månad', 'månader', 'en'),
  '°C': unit('grad', 'grader', 'en'),
  '°': unit('grad', 'grader', 'en'),
};

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A pattern of all units, longest first. */
export const UNIT_PATTERN = Object.keys(UNITS)
  .sort((a, b) => b.length - a.length)
  .map(escaped)
  .join('|');

/** What is said after "per": kr/kg → kronor per kilo. */
export const perUnit = (written: string): string => UNITS[written]?.one ?? written;
