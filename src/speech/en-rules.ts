import { DATES } from './en-dates';
import { fraction, ordinal, spokenNumber } from './en-numbers';
import { GROUPED } from './grouping';
import { rule, type SpeechRule, wordRules } from './rules';

const NUMBER = `(\\d[\\d${GROUPED}]*(?:\\.\\d+)?)`;
const re = (pattern: string) => new RegExp(pattern, 'gu');

/** What a unit is called after one and after several. */
const UNITS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  '%': ['per cent', 'per cent'],
  pp: ['percentage point', 'percentage points'],
  SEK: ['krona', 'kronor'],
  kr: ['krona', 'kronor'],
  km: ['kilometre', 'kilometres'],
  m: ['metre', 'metres'],
  cm: ['centimetre', 'centimetres'],
  mm: ['millimetre', 'millimetres'],
  kg: ['kilo', 'kilos'],
  g: ['gram', 'grams'],
  mg: ['milligram', 'milligrams'],
  l: ['litre', 'litres'],
  dl: ['decilitre', 'decilitres'],
  ml: ['millilitre', 'millilitres'],
  pcs: ['piece', 'pieces'],
  h: ['hour', 'hours'],
  min: ['minute', 'minutes'],
  s: ['second', 'seconds'],
  'm²': ['square metre', 'square metres'],
  '°C': ['degree', 'degrees'],
};
const UNIT = Object.keys(UNITS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const LARGE: Readonly<Record<string, string>> = { k: 'thousand', m: 'million', bn: 'billion' };

function measured(number: string, unit: string): string {
  const [one, many] = UNITS[unit] ?? [unit, unit];
  return `${spokenNumber(number)} ${number === '1' ? one : many}`;
}

const ABBREVIATIONS: readonly SpeechRule[] = [
  ...wordRules({ 'etc\\b\\.?': 'et cetera' }, true),
  ...wordRules({
    'e\\.g\\.,?': 'for example',
    'i\\.e\\.,?': 'that is',
    'approx\\b\\.?': 'approximately',
    'vs\\b\\.?': 'versus',
    'no\\.(?= ?\\p{N})': 'number',
    'incl\\.': 'including',
    'excl\\.': 'excluding',
  }),
];

const SIGNS: readonly SpeechRule[] = [
  rule(re(`(?<=\\d)\\s?(${UNIT})?\\s?[–-]\\s?(?=\\d)`), () => ' to '),
  rule(/(?<![\p{L}\p{N}%])[−-]\s?(?=\d)/gu, () => 'minus '),
  rule(/(?<![\p{L}\p{N}])\+\s?(?=\d)/gu, () => 'plus '),
  rule(/(?<=\d)\s?\+(?!\d)/gu, () => ' plus'),
];

const MONEY: Readonly<Record<string, readonly [one: string, many: string]>> = {
  SEK: ['krona', 'kronor'],
  '€': ['euro', 'euros'],
  $: ['dollar', 'dollars'],
  '£': ['pound', 'pounds'],
};

const QUANTITIES: readonly SpeechRule[] = [
  rule(
    re(`(SEK|€|\\$|£)\\s?${NUMBER}(?:\\s?(k|m|bn)(?!\\p{L})|\\s(million|billion|thousand))?`),
    (groups) => {
      const [money = '', n = '', short = '', long = ''] = groups;
      const size = LARGE[short] ?? long;
      const [one, many] = MONEY[money] ?? [money, money];
      return `${spokenNumber(n)} ${size ? `${size} ` : ''}${n === '1' && !size ? one : many}`;
    },
  ),
  rule(/(?<=\p{L})(?=\d)/gu, () => ' '),
  rule(re('(?<![\\p{L}\\p{N}])(\\d+)(?:st|nd|rd|th)(?!\\p{L})'), ([n]) => ordinal(Number(n))),
  rule(re('(?<![\\p{L}\\p{N}])(\\d{1,2})/(\\d{1,3})(?![\\p{N}/])'), ([a, b]) =>
    fraction(Number(a), Number(b)),
  ),
  rule(/(\d*)\s?([½¼¾])/gu, ([n = '', part = '']) => {
    const said = { '½': 'a half', '¼': 'a quarter', '¾': 'three quarters' }[part] as string;
    return n === '' ? said : `${spokenNumber(n)} and ${said}`;
  }),
  rule(re(`${NUMBER}\\s?(${UNIT})(?![\\p{L}\\p{N}])`), ([n = '', u = '']) => measured(n, u)),
  rule(re(NUMBER), ([n = ''], rest) => spokenNumber(n) + (/^\p{L}/u.test(rest) ? ' ' : '')),
];

const SYMBOLS: readonly SpeechRule[] = [
  rule(/\s*&\s*/gu, () => ' and '),
  rule(/(?<!\p{L})n\s*=\s*/gu, () => 'n equals '),
  rule(/\s*=\s*/gu, () => ' equals '),
  rule(/\s*≥\s*/gu, () => ' at least '),
  rule(/\s*≤\s*/gu, () => ' at most '),
  rule(/\s*×\s*/gu, () => ' times '),
  rule(/(?<=\p{L})\s\+\s(?=\p{L})/gu, () => ' plus '),
  rule(/and\/or/giu, () => 'and or'),
  rule(/(?<=\p{L})\s?\/\s?(?=\p{L})/gu, () => ' or '),
  rule(/%/gu, () => ' per cent'),
];

/** English: from what is written to what is said, in the order of use. */
export const ENGLISH: readonly SpeechRule[] = [
  ...DATES,
  ...ABBREVIATIONS,
  ...SYMBOLS.slice(0, 2),
  ...SIGNS,
  ...QUANTITIES,
  ...SYMBOLS.slice(2),
];
