import { GROUPED } from './grouping';

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** The largest number that is said as one; longer ones are said digit by digit. */
const LARGEST = 999_999_999_999;

const small = (n: number): string => SMALL[n] as string;

function belowHundred(n: number): string {
  if (n < 20) return small(n);
  const ten = TENS[Math.floor(n / 10) - 2] as string;
  return n % 10 === 0 ? ten : `${ten}-${small(n % 10)}`;
}

function belowThousand(n: number): string {
  if (n < 100) return belowHundred(n);
  const rest = n % 100;
  return `${small(Math.floor(n / 100))} hundred${rest === 0 ? '' : ` and ${belowHundred(rest)}`}`;
}

/** A whole number, 0 to 999 999 999 999, British: three hundred and ninety. */
export function cardinal(n: number): string {
  if (n < 1000) return belowThousand(n);
  const part = (size: number) => Math.floor(n / size) % 1000;
  const named = [
    [1e9, 'billion'],
    [1e6, 'million'],
    [1e3, 'thousand'],
  ] as const;
  const large = named.flatMap(([size, name]) =>
    part(size) === 0 ? [] : [`${belowThousand(part(size))} ${name}`],
  );
  const rest = part(1);
  if (rest === 0) return large.join(' ');
  return `${large.join(' ')} ${rest < 100 ? 'and ' : ''}${belowThousand(rest)}`;
}

const digits = (text: string): string => [...text].map((d) => small(Number(d))).join(' ');

/** A number as it is written in English: "12.5" → "twelve point five". */
export function spokenNumber(written: string): string {
  const [whole = '', part] = written.replaceAll(GROUPED, '').split('.');
  if (/^0\d/.test(whole) || Number(whole) > LARGEST) return digits(whole);
  return part === undefined ? cardinal(Number(whole)) : `${cardinal(Number(whole))} point ${digits(part)}`;
}

const ORDINALS: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

/** 21 → "twenty-first". */
export const ordinal = (n: number): string =>
  cardinal(n).replace(
    /\p{L}+$/u,
    (last) => ORDINALS[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`),
  );

/** A year, 1100–2099: 1999 → "nineteen ninety-nine", 2005 → "two thousand and five". */
export function year(n: number): string {
  const [century, rest] = [Math.floor(n / 100), n % 100];
  if (n >= 2000 && n < 2010) return cardinal(n);
  if (rest === 0) return `${cardinal(century)} hundred`;
  return `${cardinal(century)} ${rest < 10 ? `oh ${small(rest)}` : belowHundred(rest)}`;
}

/** 3/4 → "three quarters". */
export function fraction(top: number, bottom: number): string {
  const part = bottom === 2 ? 'half' : bottom === 4 ? 'quarter' : ordinal(bottom);
  if (bottom < 2) return `${cardinal(top)} over ${cardinal(bottom)}`;
  if (top === 1) return bottom === 2 ? 'a half' : `a ${part}`.replace(/^a (?=eigh)/, 'an ');
  return `${cardinal(top)} ${bottom === 2 ? 'halves' : `${part}s`}`;
}
