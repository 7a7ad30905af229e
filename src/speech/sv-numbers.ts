import { GROUPED } from './grouping';

/** en kund, ett apotek: common and neuter. */
export type Gender = 'en' | 'ett';

/** The largest number that is said as one, a thousand billions less one; longer ones are said digit by digit. */
const LARGEST = 999_999_999_999;

const SMALL =
  'noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton'.split(
    ' ',
  );
const TENS = 'tjugo trettio fyrtio femtio sextio sjuttio åttio nittio'.split(' ');

const small = (n: number): string => SMALL[n] as string;
const ten = (n: number): string => TENS[Math.floor(n / 10) - 2] as string;

/** 1–999, the last one in its gender. */
function belowThousand(n: number, gender: Gender): string {
  if (n === 1) return gender;
  if (n < 20) return small(n);
  if (n < 100) return ten(n) + (n % 10 === 0 ? '' : belowThousand(n % 10, gender));
  const hundreds = n < 200 ? 'hundra' : `${small(Math.floor(n / 100))}hundra`;
  return hundreds + (n % 100 === 0 ? '' : belowThousand(n % 100, gender));
}

function thousands(n: number): string {
  if (n === 1) return 'tusen';
  return `${belowThousand(n, 'ett').replace(/tt$/, 't')}tusen`;
}

/** A whole number, 0 to 999 999 999 999, in words that are written apart at thousands, so that they can be followed. */
export function cardinal(n: number, gender: Gender = 'ett'): string {
  if (n === 0) return 'noll';
  const named = (count: number, one: string, many: string) =>
    count === 0 ? [] : [`${belowThousand(count, 'en')} ${count === 1 ? one : many}`];
  const part = (size: number) => Math.floor(n / size) % 1000;
  return [
    ...named(part(1e9), 'miljard', 'miljarder'),
    ...named(part(1e6), 'miljon', 'miljoner'),
    ...(part(1e3) === 0 ? [] : [thousands(part(1e3))]),
    ...(part(1) === 0 ? [] : [belowThousand(part(1), gender)]),
  ].join(' ');
}

/** Digits one by one: "08" → "noll åtta". */
const digits = (text: string): string => [...text].map((d) => small(Number(d))).join(' ');

/** Decimals: two without a leading zero as a number (12,25), others digit by digit (3,05; 3,141). */
function decimals(text: string): string {
  return text.length === 2 && !text.startsWith('0') ? cardinal(Number(text)) : digits(text);
}

/** A number as it is written in Swedish: "12,5" → "tolv komma fem". */
export function spokenNumber(written: string, gender: Gender = 'ett'): string {
  const [whole = '', part] = written.replaceAll(GROUPED, '').split(/[,.]/);
  if (/^0\d/.test(whole) || Number(whole) > LARGEST) return digits(whole);
  return part === undefined
    ? cardinal(Number(whole), gender)
    : `${cardinal(Number(whole))} komma ${decimals(part)}`;
}

const ORDINALS: Readonly<Record<string, string>> = {
  noll: 'nollte',
  ett: 'första',
  två: 'andra',
  tre: 'tredje',
  fyra: 'fjärde',
  fem: 'femte',
  sex: 'sjätte',
  sju: 'sjunde',
  åtta: 'åttonde',
  nio: 'nionde',
  tio: 'tionde',
  elva: 'elfte',
  tolv: 'tolfte',
  tretton: 'trettonde',
  fjorton: 'fjortonde',
  femton: 'femtonde',
  sexton: 'sextonde',
  sjutton: 'sjuttonde',
  arton: 'artonde',
  nitton: 'nittonde',
};
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/hundra$/, 'hundrade'],
  [/tusen$/, 'tusende'],
  [/miljon(er)?$/, 'miljonte'],
  [/miljard(er)?$/, 'miljardte'],
];

/** 21 → "tjugoförsta". */
export function ordinal(n: number): string {
  const below = n % 100;
  const last = below < 20 ? below : below % 10;
  const words = cardinal(n);
  if (n === 0) return 'nollte';
  if (last > 0) return words.slice(0, words.length - small(last).length) + ORDINALS[small(last)];
  if (below > 0) return `${words}nde`;
  const [find, said] = ENDINGS.find(([end]) => end.test(words)) as readonly [RegExp, string];
  return words.replace(find, said);
}

/** A year, 1100–2099: 2026 → "tjugohundratjugosex". */
export function year(n: number): string {
  const rest = n % 100;
  return `${cardinal(Math.floor(n / 100))}hundra${rest === 0 ? '' : cardinal(rest)}`;
}

const PARTS: Readonly<Record<number, string>> = { 2: 'halv', 3: 'tredjedel', 4: 'fjärdedel', 8: 'åttondel' };

/** 3/4 → "tre fjärdedelar". */
export function fraction(top: number, bottom: number): string {
  const part = PARTS[bottom] ?? (bottom > 2 ? `${ordinal(bottom)}del`.replace(/ndedel$/, 'ndel') : undefined);
  if (part === undefined) return `${cardinal(top)} genom ${cardinal(bottom)}`;
  if (top === 1) return `en ${part}`;
  return `${cardinal(top)} ${bottom === 2 ? 'halva' : `${part}ar`}`;
}
