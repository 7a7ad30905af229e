import { GROUPED } from './grouping';
import { rule, type SpeechRule, wordRules } from './rules';
import { ABBREVIATIONS } from './sv-abbreviations';
import { DATES } from './sv-dates';
import { genderOf } from './sv-gender';
import { fraction, ordinal, spokenNumber } from './sv-numbers';
import { perUnit, UNIT_PATTERN, UNITS } from './sv-units';

/** A number; decimals by comma, or by a full stop as some exports write them. */
const NUMBER = `(\\d[\\d${GROUPED}]*(?:[,.]\\d+)?)`;
const UNIT = `\\s?(${UNIT_PATTERN})(?![\\p{L}\\p{N}])`;
const FREE = '(?<![\\p{L}\\p{N}])';

const re = (pattern: string) => new RegExp(pattern, 'gu');
const isOne = (written: string) => /^1$/.test(written);

/** A number with its unit: "1 kr" → "en krona". */
function measured(number: string, written: string): string {
  const unit = UNITS[written];
  if (!unit) throw new Error(`No unit is written "${written}".`);
  if (written === 'tkr' && isOne(number)) return 'tusen kronor';
  return `${spokenNumber(number, unit.gender)} ${isOne(number) ? unit.one : unit.many}`;
}

/** Signs before numbers. A hyphen between digits is a range, after a letter a hyphen. */
const SIGNS: readonly SpeechRule[] = [
  rule(re('±\\s?(?=\\d)'), () => 'plus minus '),
  rule(re('(?<![\\p{L}\\p{N}%])[−-]\\s?(?=\\d)'), () => 'minus '),
  rule(re('(?<=\\d)\\s?\\+(?=\\s?\\d)'), () => ' plus '),
  rule(re('(?<![\\p{L}\\p{N}])\\+\\s?(?=\\d)'), () => 'plus '),
  rule(re('(?<=\\d)\\+'), () => ' plus'),
];

/** 5–7, 5 % – 7 %: the dash between numbers is "till". A unit on both sides is said once. */
const RANGES: readonly SpeechRule[] = [
  rule(
    re(`(\\d)\\s?(${UNIT_PATTERN})\\s?[–-]\\s?([\\d,.${GROUPED}]+\\s?)(\\2)(?![\\p{L}\\p{N}])`),
    ([a, , b, u]) => {
      return `${a} till ${b}${u}`;
    },
  ),
  rule(re('(?<=\\d)\\s?[–-]\\s?(?=\\d)'), () => ' till '),
];

const QUANTITIES: readonly SpeechRule[] = [
  rule(/(?<=\p{L})(?=\d)/gu, () => ' '), // D3, B12
  rule(re(`${FREE}(\\d+):(?:a|e)(?!\\p{L})`), ([n]) => ordinal(Number(n))),
  rule(re(`${FREE}(\\d{1,2})/(\\d{1,3})(?![\\p{N}/])`), ([a, b]) => fraction(Number(a), Number(b))),
  rule(/(\d*)\s?([½¼¾⅓⅔])/gu, ([n = '', part = '']) => {
    const [top, bottom] = { '½': [1, 2], '¼': [1, 4], '¾': [3, 4], '⅓': [1, 3], '⅔': [2, 3] }[part] as [
      number,
      number,
    ];
    return n === '' ? fraction(top, bottom) : `${spokenNumber(n, 'en')} och ${fraction(top, bottom)}`;
  }),
  rule(re(`${NUMBER}\\s?kr/(${UNIT_PATTERN}|\\p{L}+)(?![\\p{L}\\p{N}])`), ([n = '', per = '']) => {
    return `${measured(n, 'kr')} per ${perUnit(per)}`;
  }),
  rule(re(`${NUMBER}\\s?km/h(?!\\p{L})`), ([n = '']) => `${measured(n, 'km')} i timmen`),
  rule(re(`${NUMBER}${UNIT}`), ([n = '', u = '']) => measured(n, u)),
  rule(re(`(?<=nummer\\s|index\\s|sida\\s)${NUMBER}`), ([n = '']) => spokenNumber(n)),
  rule(re(`${NUMBER}(?=\\s+milj)`), ([n = '']) => spokenNumber(n, 'en')),
  rule(re(NUMBER), ([n = ''], rest) => spokenNumber(n, genderOf(rest)) + (/^\p{L}/u.test(rest) ? ' ' : '')),
];

const SYMBOLS: readonly SpeechRule[] = [
  rule(/\s*&\s*/gu, () => ' och '),
  rule(/(?<!\p{L})n\s*=\s*/gu, () => 'n lika med '),
  rule(/\s*=\s*/gu, () => ' lika med '),
  rule(/\s*[≥]\s*/gu, () => ' minst '),
  rule(/\s*[≤]\s*/gu, () => ' högst '),
  rule(/\s*≈\s*/gu, () => ' ungefär '),
  rule(/\s*[×]\s*/gu, () => ' gånger '),
  rule(/§\s*/gu, () => 'paragraf '),
  rule(/(?<=\p{L})\s\+\s(?=\p{L})/gu, () => ' plus '),
  rule(/och\/eller/giu, () => 'och eller'),
  rule(/(?<=\bkr|kronor|krona)\/(?=\p{L})/gu, () => ' per '),
  rule(/(?<=\p{L})\s?\/\s?(?=\p{L})/gu, () => ' eller '),
  rule(/%-enheter(?!\p{L})/gu, () => 'procentenheter'),
  rule(/%/gu, () => ' procent'),
  ...wordRules({ mkr: 'miljoner kronor', tkr: 'tusen kronor', mdkr: 'miljarder kronor', kr: 'kronor' }),
];

/** Swedish: from what is written to what is said, in the order of use. */
export const SWEDISH: readonly SpeechRule[] = [
  ...DATES,
  ...ABBREVIATIONS,
  ...SYMBOLS.slice(0, 2),
  ...RANGES,
  ...SIGNS,
  ...QUANTITIES,
  ...SYMBOLS.slice(2),
];
