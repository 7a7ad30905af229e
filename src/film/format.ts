import type { Fact, Unit } from '../facts/fact';
import type { Language } from '../schema/language';

/** Swedish prints minus as U+2212 and groups with U+00A0; Intl does both. */
const LOCALE: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

const formatter = (language: Language, options: Intl.NumberFormatOptions) =>
  new Intl.NumberFormat(LOCALE[language], options);

/** Shares under 1 % keep one decimal: "0,4 %" is not "0 %". */
const decimals = (share: number) => (Math.abs(share) < 0.01 && share !== 0 ? 1 : 0);

/** A number as it is written on screen, by its unit: share and change as percent, index and counts whole. */
export function format(value: number, unit: Unit, language: Language): string {
  const digits = decimals(value);
  switch (unit) {
    case 'share':
      return formatter(language, { style: 'percent', maximumFractionDigits: digits }).format(value);
    case 'change':
      return formatter(language, {
        style: 'percent',
        maximumFractionDigits: digits,
        signDisplay: 'exceptZero',
      }).format(value);
    case 'index':
    case 'count':
    case 'weeks':
    case 'text':
      return formatter(language, { maximumFractionDigits: 0 }).format(value);
    default:
      return unit satisfies never;
  }
}

/** What stands between the ends of a range where a dash would meet their signs. */
const TO: Readonly<Record<Language, string>> = { sv: 'till', en: 'to' };

/** The ends of a range as they are written: "74–87 %", "−1 till +3 %" where signs would meet the dash. */
export function formatRange(low: number, high: number, unit: Unit, language: Language): string {
  const [a, b] = [format(low, unit, language), format(high, unit, language)];
  if (a === b) return a;
  const bare = a.replace(/[\s\u00a0]*%$/, '');
  return unit === 'change' ? `${bare} ${TO[language]} ${b}` : `${bare}–${b}`;
}

/** The number of a fact, written. Words are returned as they are. */
export const written = (fact: Fact, language: Language): string =>
  typeof fact.value === 'string' ? fact.value : format(fact.value, fact.unit, language);
