import { rule, type SpeechRule } from './rules';
import { cardinal, ordinal, year } from './sv-numbers';

const MONTHS = 'januari februari mars april maj juni juli augusti september oktober november december'.split(
  ' ',
);
const SHORT = 'jan feb mars apr maj juni juli aug sep(?:t)? okt nov dec'.split(' ');
const MONTH = [...MONTHS, ...SHORT.map((s) => `${s}\\.?`)].join('|');
const DAY = '(0?[1-9]|[12]\\d|3[01])';
/** 1100–2099 written without grouping: four digits that stand for a year. */
const YEAR = '(1[1-9]\\d\\d|20\\d\\d)';
const FREE = '(?<![\\p{L}\\p{N},.:/–−-])';
const ENDED = '(?![\\p{N}]|[,.:]\\p{N}|/\\p{N})';

const re = (pattern: string) => new RegExp(pattern, 'giu');
const monthNamed = (written: string) =>
  MONTHS.find((m) => m.startsWith(written.toLowerCase().replace('.', '').slice(0, 3))) ?? written;
const spokenYear = (written: string) => year(Number(written));

function spokenTime(hour: string, minute: string): string {
  const h = cardinal(Number(hour));
  return Number(minute) === 0 ? h : `${h} och ${cardinal(Number(minute))}`;
}

/** Dates, times, years, decades and spans of them. */
export const DATES: readonly SpeechRule[] = [
  rule(re(`${FREE}${YEAR}-(0[1-9]|1[0-2])-${DAY}${ENDED}`), ([y = '', m, d]) => {
    return `den ${ordinal(Number(d))} ${MONTHS[Number(m) - 1]} ${spokenYear(y)}`;
  }),
  rule(re(`${FREE}${DAY}\\s?[–-]\\s?${DAY}\\s+(${MONTH})(?!\\p{L})`), ([a, b, m = '']) => {
    return `${ordinal(Number(a))} till ${ordinal(Number(b))} ${monthNamed(m)}`;
  }),
  rule(re(`${FREE}${DAY}(?::?e)?\\s+(${MONTH})(?!\\p{L})`), ([d, m = '']) => {
    return `${ordinal(Number(d))} ${monthNamed(m)}`;
  }),
  rule(re(`(?<!\\p{L})(${MONTH})\\s?[–-]\\s?(${MONTH})(?!\\p{L})`), ([a = '', b = '']) => {
    return `${monthNamed(a)} till ${monthNamed(b)}`;
  }),
  rule(re(`(?<=\\p{L}\\s${YEAR})\\s?[–-]\\s?(?=(?:${MONTH})(?!\\p{L}))`), () => ' till '),
  rule(re(`(?<=\\b(?:klockan|kl\\.?)\\s)([01]?\\d|2[0-4])[.:]([0-5]\\d)${ENDED}`), ([h = '', m = '']) =>
    spokenTime(h, m),
  ),
  rule(re(`${FREE}([01]?\\d|2[0-4]):([0-5]\\d)${ENDED}`), ([h = '', m = '']) => spokenTime(h, m)),
  rule(re(`${FREE}${YEAR}\\s?[–-]\\s?${YEAR}${ENDED}`), ([a = '', b = '']) => {
    return `${spokenYear(a)} till ${spokenYear(b)}`;
  }),
  rule(
    re(`${FREE}${YEAR}[/–](\\d\\d)${ENDED}`),
    ([a = '', b]) => `${spokenYear(a)} till ${cardinal(Number(b))}`,
  ),
  rule(
    re(`${FREE}${YEAR}/${YEAR}(?!\\p{N})`),
    ([a = '', b = '']) => `${spokenYear(a)} till ${spokenYear(b)}`,
  ),
  rule(re(`${FREE}${YEAR}-tal`), ([y = '']) => `${spokenYear(y)}tal`),
  rule(re(`${FREE}([2-9]0)-tal`), ([n]) => `${cardinal(Number(n))}tal`),
  rule(re(`${FREE}${YEAR}(?!\\p{N}|[,.:/]\\p{N}|\\s?(?:%|kr|st|kg|ml)|:-)`), ([y = '']) => spokenYear(y)),
];
