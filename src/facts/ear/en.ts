import type { Ear } from './ear';
import { monthsText } from './months';
import { hundredths, type Phrase, passedPhrase, rounded } from './rounding';

const NEARNESS = { about: 'about', nearly: 'nearly', over: 'just over' } as const;

const SHARES: readonly Phrase[] = [
  [1 / 20, 'one customer in twenty'],
  [1 / 10, 'one customer in ten'],
  [1 / 8, 'one customer in eight'],
  [1 / 6, 'one customer in six'],
  [1 / 5, 'one customer in five'],
  [1 / 4, 'one customer in four'],
  [1 / 3, 'one customer in three'],
  [2 / 5, 'two customers in five'],
  [1 / 2, 'half of our customers'],
  [3 / 5, 'three customers in five'],
  [2 / 3, 'two customers in three'],
  [3 / 4, 'three customers in four'],
  [4 / 5, 'four customers in five'],
  [9 / 10, 'nine customers in ten'],
];

const INDICES: readonly Phrase[] = [
  [25, 'a quarter as common'],
  [33.3, 'a third as common'],
  [50, 'half as common'],
  [66.7, 'a third less common'],
  [75, 'a quarter less common'],
  [80, 'a fifth less common'],
  [120, 'a fifth more common'],
  [125, 'a quarter more common'],
  [133.3, 'a third more common'],
  [150, 'one and a half times as common'],
  [200, 'twice as common'],
  [250, 'two and a half times as common'],
  [300, 'three times as common'],
  [400, 'four times as common'],
  [500, 'five times as common'],
  [600, 'six times as common'],
];

const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
] as const;

const number = (value: number, digits: number) =>
  new Intl.NumberFormat('en-GB', { maximumFractionDigits: digits }).format(value);

const percent = (share: number) => `${number(hundredths(share), share < 0.01 ? 1 : 0)} per cent`;

/** What an index far from every phrase is called: more than the phrase it has passed on its way from 100. */
function passed(index: number): string {
  const over = index > 100;
  const phrase = passedPhrase(index, INDICES);
  if (!phrase) return `${Math.round(Math.abs(index - 100))} per cent ${over ? 'more' : 'less'} common`;
  if (over) return `more than ${phrase}`;
  return phrase.endsWith('less common') ? `over ${phrase}` : `less than ${phrase}`;
}

function change(low: number, high: number): string {
  const signed = (value: number) => {
    const text = number(Math.abs(hundredths(value)), 1);
    return text === '0' ? 'zero' : `${value < 0 ? 'minus' : 'plus'} ${text}`;
  };
  return `between ${signed(low)} and ${signed(high)} per cent`;
}

/** British English. Counts are in letters up to ten. */
export const english: Ear = {
  share: (share) => rounded(share, SHARES, NEARNESS, () => `${percent(share)} of our customers`),
  percent,
  index: (index) => rounded(index, INDICES, NEARNESS, () => passed(index)),
  change,
  count: (n) => NUMBERS[n] ?? String(n),
  listed: (words) =>
    words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`,
  ages: (from, to) => ({ written: `aged ${from}–${to}`, said: `aged ${from} to ${to}` }),
  period: (period) => monthsText('en-GB', period),
};
