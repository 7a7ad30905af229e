import type { Ear } from './ear';
import { monthsText } from './months';
import { hundredths, type Phrase, passedPhrase, rounded } from './rounding';

const NEARNESS = { about: 'ungefär', nearly: 'nästan', over: 'drygt' } as const;

const SHARES: readonly Phrase[] = [
  [1 / 20, 'var tjugonde kund'],
  [1 / 10, 'var tionde kund'],
  [1 / 8, 'var åttonde kund'],
  [1 / 6, 'var sjätte kund'],
  [1 / 5, 'var femte kund'],
  [1 / 4, 'var fjärde kund'],
  [1 / 3, 'var tredje kund'],
  [2 / 5, 'två av fem kunder'],
  [1 / 2, 'hälften av kunderna'],
  [3 / 5, 'tre av fem kunder'],
  [2 / 3, 'två av tre kunder'],
  [3 / 4, 'tre av fyra kunder'],
  [4 / 5, 'fyra av fem kunder'],
  [9 / 10, 'nio av tio kunder'],
];

const INDICES: readonly Phrase[] = [
  [25, 'en fjärdedel så vanligt'],
  [33.3, 'en tredjedel så vanligt'],
  [50, 'hälften så vanligt'],
  [66.7, 'en tredjedel mindre vanligt'],
  [75, 'en fjärdedel mindre vanligt'],
  [80, 'en femtedel mindre vanligt'],
  [120, 'en femtedel vanligare'],
  [125, 'en fjärdedel vanligare'],
  [133.3, 'en tredjedel vanligare'],
  [150, 'en och en halv gång så vanligt'],
  [200, 'dubbelt så vanligt'],
  [250, 'två och en halv gånger så vanligt'],
  [300, 'tre gånger så vanligt'],
  [400, 'fyra gånger så vanligt'],
  [500, 'fem gånger så vanligt'],
  [600, 'sex gånger så vanligt'],
];

const NUMBERS = [
  'noll',
  'en',
  'två',
  'tre',
  'fyra',
  'fem',
  'sex',
  'sju',
  'åtta',
  'nio',
  'tio',
  'elva',
  'tolv',
] as const;

const number = (value: number, digits: number) =>
  new Intl.NumberFormat('sv', { maximumFractionDigits: digits }).format(value);

const percent = (share: number) => `${number(hundredths(share), share < 0.01 ? 1 : 0)} procent`;

/** What an index far from every phrase is called: more than the phrase it has passed on its way from 100. */
function passed(index: number): string {
  const over = index > 100;
  const phrase = passedPhrase(index, INDICES);
  if (!phrase) return `${Math.round(Math.abs(index - 100))} procent ${over ? 'vanligare' : 'mindre vanligt'}`;
  return `${!over && !phrase.endsWith('mindre vanligt') ? 'mindre' : 'mer'} än ${phrase}`;
}

function change(low: number, high: number): string {
  const signed = (value: number) => {
    const text = number(Math.abs(hundredths(value)), 1);
    return text === '0' ? 'noll' : `${value < 0 ? 'minus' : 'plus'} ${text}`;
  };
  return `mellan ${signed(low)} och ${signed(high)} procent`;
}

/** Swedish. Counts are in the common gender and in letters up to twelve. */
export const swedish: Ear = {
  share: (share) => rounded(share, SHARES, NEARNESS, () => `${percent(share)} av kunderna`),
  percent,
  index: (index) => rounded(index, INDICES, NEARNESS, () => passed(index)),
  change,
  count: (n) => NUMBERS[n] ?? String(n),
  listed: (words) =>
    words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} och ${words.at(-1)}`,
  ages: (from, to) => ({ written: `${from}–${to} år`, said: `${from} till ${to} år` }),
  period: (period) => monthsText('sv-SE', period),
};
