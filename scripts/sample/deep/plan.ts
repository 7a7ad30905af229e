import type { EvidenceRow } from '../../../src/analysis/types/survey';
import type { CategoryId } from '../profiles';

/** A planted behaviour type: what its people say, what they buy more of, and how many of young and old are it. */
export interface PlannedBehaviour {
  readonly name: string;
  readonly statements: readonly string[];
  /** What one more item of a category adds to the log odds of being of the type. */
  readonly buys: Partial<Record<CategoryId, number>>;
  /** Share of the younger and of the older half. */
  readonly shares: readonly [young: number, old: number];
}

export const BEHAVIOURS: readonly PlannedBehaviour[] = [
  {
    name: 'Planerarna',
    statements: [
      'Jag skriver lista innan jag går',
      'Jag köper hem innan det tar slut',
      'Jag väntar gärna in ett erbjudande',
    ],
    buys: { vitaminer: 0.8, 'baby-barn': 0.7, allergi: 0.5 },
    shares: [0.2, 0.34],
  },
  {
    name: 'Rådsökarna',
    statements: [
      'Jag frågar personalen innan jag väljer',
      'Jag vill förstå hur varan fungerar',
      'Jag går hem hellre än väljer på måfå',
    ],
    buys: { fotvard: 0.9, ogon: 0.9, vark: 0.6, mage: 0.5 },
    shares: [0.14, 0.3],
  },
  {
    name: 'Snabbhandlarna',
    statements: [
      'Jag vill in och ut så fort det går',
      'Jag tar det apotek som ligger närmast',
      'Jag köper en sak i taget',
    ],
    buys: { forkylning: 0.9, munvard: 0.7, traning: 0.6 },
    shares: [0.36, 0.24],
  },
  {
    name: 'Utforskarna',
    statements: [
      'Jag provar gärna något nytt',
      'Jag strosar bland hyllorna',
      'Jag följer vad som är nytt på marknaden',
    ],
    buys: { hudvard: 0.6, harvard: 0.8, solskydd: 0.6 },
    shares: [0.3, 0.12],
  },
];

/** What most people agree with, whatever their type. */
export const COMMON = [
  'Jag vill kunna lita på det jag köper',
  'Det ska vara lätt att hitta i hyllan',
] as const;

export const STATEMENTS: readonly string[] = [...BEHAVIOURS.flatMap((b) => b.statements), ...COMMON];

/** Half of the base is of each half, by years; the younger answer less often, and are weighed up for it. */
export const HALVES = { share: [0.5, 0.5], answers: [0.22, 0.4] } as const;

/** What the sample's interviews gave: codes with counts. */
export const HEARD: readonly Omit<EvidenceRow, 'source'>[] = [
  { group: 'Planerarna', kind: 'motive', code: 'att slippa stå utan', asked: 24, n: 17 },
  { group: 'Planerarna', kind: 'job', code: 'att hålla hemmets förråd i ordning', asked: 24, n: 14 },
  { group: 'Planerarna', kind: 'barrier', code: 'att inte veta vad som finns inne', asked: 24, n: 12 },
  { group: 'Rådsökarna', kind: 'need', code: 'någon som förklarar skillnaden', asked: 26, n: 19 },
  { group: 'Rådsökarna', kind: 'motive', code: 'att känna sig säker på valet', asked: 26, n: 16 },
  {
    group: 'Rådsökarna',
    kind: 'cue',
    code: 'läser flera förpackningar och ställer tillbaka dem',
    asked: 26,
    n: 13,
  },
  { group: 'Rådsökarna', kind: 'cue', code: 'stannar länge vid samma hylla', asked: 26, n: 11 },
  { group: 'Snabbhandlarna', kind: 'motive', code: 'att hinna med annat', asked: 22, n: 15 },
  { group: 'Snabbhandlarna', kind: 'barrier', code: 'lång kö', asked: 22, n: 13 },
  { group: 'Snabbhandlarna', kind: 'cue', code: 'går raka vägen till en hylla', asked: 22, n: 12 },
  { group: 'Utforskarna', kind: 'motive', code: 'att få upptäcka', asked: 23, n: 16 },
  { group: 'Utforskarna', kind: 'job', code: 'att hitta något som passar just mig', asked: 23, n: 4 },
];
