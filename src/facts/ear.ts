/**
 * Rounding for the ear: what a number is called when it is spoken (STORY.md, Voice). Every phrase has its exact value
 * and holds only near it: "ungefär" within 2 %, "nästan" up to 6 % below, "drygt" up to 6 % above. Further away,
 * an index is "mer än" the phrase it has passed, a share its number. Swedish; another language brings another table.
 */
const NEAR = 0.02;
const FAR = 0.06;

type Phrase = readonly [value: number, phrase: string];

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

function spoken(value: number, table: readonly Phrase[], otherwise: () => string): string {
  const off = ([exact]: Phrase) => value / exact - 1;
  const near = [...table].sort((a, b) => Math.abs(off(a)) - Math.abs(off(b)))[0] as Phrase;
  const by = off(near);
  if (Math.abs(by) <= NEAR) return `ungefär ${near[1]}`;
  if (Math.abs(by) > FAR) return otherwise();
  return `${by < 0 ? 'nästan' : 'drygt'} ${near[1]}`;
}

/** A share of customers as a noun phrase: 0.19 → "nästan var femte kund". */
export function earShare(share: number): string {
  const percent = new Intl.NumberFormat('sv', { maximumFractionDigits: share < 0.01 ? 1 : 0 }).format(
    share * 100,
  );
  return spoken(share, SHARES, () => `${percent} procent av kunderna`);
}

/** What an index far from every phrase is called: more than the phrase it has passed on its way from 100. */
function passed(index: number): string {
  const over = index > 100;
  const between = INDICES.filter(([v]) => (over ? v > 100 && v <= index : v < 100 && v >= index));
  const nearest = over ? between.at(-1) : between[0];
  const percent = Math.round(Math.abs(index - 100));
  if (!nearest) return `${percent} procent ${over ? 'vanligare' : 'mindre vanligt'}`;
  const less = !over && !nearest[1].endsWith('mindre vanligt');
  return `${less ? 'mindre' : 'mer'} än ${nearest[1]}`;
}

/** An index as a predicate, compared with all customers: 158 → "drygt en och en halv gång så vanligt". */
export const earIndex = (index: number): string => spoken(index, INDICES, () => passed(index));

/** A range of relative change: −0.006 to 0.004 → "mellan minus 0,6 och plus 0,4 procent". */
export function earChange(low: number, high: number): string {
  const number = new Intl.NumberFormat('sv', { maximumFractionDigits: 1 });
  const signed = (value: number) => {
    const text = number.format(Math.abs(value * 100));
    return text === '0' ? 'noll' : `${value < 0 ? 'minus' : 'plus'} ${text}`;
  };
  return `mellan ${signed(low)} och ${signed(high)} procent`;
}

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

/** A small count in letters, as Swedish prints it up to twelve; larger ones in digits. Common gender. */
export const countWord = (n: number): string => NUMBERS[n] ?? String(n);

/** A label inside a sentence: first letter small, unless the word is an abbreviation. */
export const midSentence = (label: string): string =>
  /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLocaleLowerCase('sv') + label.slice(1);

/** "Stockholm, Uppsala och Gävle" */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} och ${words.at(-1)}`;
}
