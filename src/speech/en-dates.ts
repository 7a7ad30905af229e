import { cardinal, ordinal, year } from './en-numbers';
import { rule, type SpeechRule } from './rules';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const MONTH = `${MONTHS.join('|')}|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.?`;
const DAY = '(0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const YEAR = '(1[1-9]\\d\\d|20\\d\\d)';
const FREE = '(?<![\\p{L}\\p{N},.:/–−-])';
const ENDED = '(?![\\p{N}]|[,.:]\\p{N}|/\\p{N})';

const re = (pattern: string) => new RegExp(pattern, 'gu');
const monthNamed = (written: string) => MONTHS.find((m) => m.startsWith(written.slice(0, 3))) ?? written;
const spokenYear = (written: string) => year(Number(written));

function spokenTime(hour: string, minute: string): string {
  const h = cardinal(Number(hour));
  if (Number(minute) === 0) return `${h} o'clock`;
  return `${h} ${Number(minute) < 10 ? `oh ${cardinal(Number(minute))}` : cardinal(Number(minute))}`;
}

/** Dates, times, years, decades and spans of them. */
export const DATES: readonly SpeechRule[] = [
  rule(re(`${FREE}${YEAR}-(0[1-9]|1[0-2])-${DAY}${ENDED}`), ([y = '', m, d]) => {
    return `the ${ordinal(Number(d))} of ${MONTHS[Number(m) - 1]} ${spokenYear(y)}`;
  }),
  rule(re(`${FREE}(?:the )?${DAY}(?: of)? (${MONTH})(?!\\p{L})`), ([d, m = '']) => {
    return `the ${ordinal(Number(d))} of ${monthNamed(m)}`;
  }),
  rule(re(`(?<!\\p{L})(${MONTH}) ${DAY}(?![\\p{L}\\p{N}])`), ([m = '', d]) => {
    return `${monthNamed(m)} the ${ordinal(Number(d))}`;
  }),
  rule(re(`(?<!\\p{L})(${MONTH})\\s?[–-]\\s?(${MONTH})(?!\\p{L})`), ([a = '', b = '']) => {
    return `${monthNamed(a)} to ${monthNamed(b)}`;
  }),
  rule(re(`(?<=\\p{L}\\s${YEAR})\\s?[–-]\\s?(?=(?:${MONTH})(?!\\p{L}))`), () => ' to '),
  rule(re(`${FREE}([01]?\\d|2[0-4]):([0-5]\\d)${ENDED}`), ([h = '', m = '']) => spokenTime(h, m)),
  rule(re(`${FREE}${YEAR}\\s?[–-]\\s?${YEAR}${ENDED}`), ([a = '', b = '']) => {
    return `${spokenYear(a)} to ${spokenYear(b)}`;
  }),
  rule(
    re(`${FREE}${YEAR}[/–](\\d\\d)${ENDED}`),
    ([a = '', b]) => `${spokenYear(a)} to ${cardinal(Number(b))}`,
  ),
  rule(re(`${FREE}${YEAR}s(?!\\p{L})`), ([y = '']) => `${spokenYear(y)}s`.replace(/ys$/, 'ies')),
  rule(re(`${FREE}${YEAR}(?!\\p{N}|[,.:/]\\p{N}|\\s?(?:%|SEK|kr|kg|ml))`), ([y = '']) => spokenYear(y)),
];
