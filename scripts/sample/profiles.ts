import type { DrawnPersona } from '../../src/schema/persona';
import type { Need } from '../../src/schema/segments';
import type { IconName } from '../../src/theme/icons';

/** Purchase categories of the sample, with their share of all baskets. None is prescription, none is sensitive. */
export const CATEGORIES = [
  { id: 'hudvard', label: 'Hudvård', icon: 'skin-care', share: 0.16 },
  { id: 'vark', label: 'Värktabletter', icon: 'pain-relief', share: 0.11 },
  { id: 'vitaminer', label: 'Vitaminer', icon: 'vitamins', share: 0.1 },
  { id: 'forkylning', label: 'Förkylning', icon: 'cold-cough', share: 0.09 },
  { id: 'munvard', label: 'Munvård', icon: 'oral-care', share: 0.08 },
  { id: 'harvard', label: 'Hårvård', icon: 'hair-care', share: 0.07 },
  { id: 'baby-barn', label: 'Baby & barn', icon: 'baby', share: 0.07 },
  { id: 'allergi', label: 'Allergi', icon: 'allergy', share: 0.06 },
  { id: 'mage', label: 'Magmedel', icon: 'stomach', share: 0.06 },
  { id: 'solskydd', label: 'Solskydd', icon: 'sun-care', share: 0.05 },
  { id: 'fotvard', label: 'Fotvård', icon: 'foot-care', share: 0.04 },
  { id: 'ogon', label: 'Ögonvård', icon: 'eye-care', share: 0.04 },
  { id: 'djur', label: 'Djurvård', icon: 'pets', share: 0.04 },
  { id: 'traning', label: 'Träning', icon: 'sports', share: 0.03 },
] as const satisfies readonly { id: string; label: string; icon: IconName; share: number }[];

export type CategoryId = (typeof CATEGORIES)[number]['id'];

/** Lifestyle traits of the sample, with the share of all customers who have them. */
export const TRAITS = [
  { id: 'gym', label: 'Gym', icon: 'gym', share: 0.24 },
  { id: 'cykling', label: 'Cykling', icon: 'bike', share: 0.22 },
  { id: 'restaurang', label: 'Restaurangbesök', icon: 'eating-out', share: 0.2 },
  { id: 'odling', label: 'Odling', icon: 'garden', share: 0.26 },
  { id: 'friluft', label: 'Friluftsliv', icon: 'outdoors', share: 0.3 },
  { id: 'lasning', label: 'Läsning', icon: 'books', share: 0.28 },
  { id: 'hund', label: 'Hund', icon: 'dog', share: 0.18 },
  { id: 'bat', label: 'Båt', icon: 'boat', share: 0.09 },
] as const satisfies readonly { id: string; label: string; icon: IconName; share: number }[];

export type TraitId = (typeof TRAITS)[number]['id'];

/** What an invented segment is like: multipliers say how much more of something it has than others. */
export interface Profile {
  readonly id: string;
  readonly name: string;
  readonly share: number;
  readonly persona: DrawnPersona & { everyday: string };
  readonly buys: Partial<Record<CategoryId, number>>;
  readonly lives: Partial<Record<TraitId, number>>;
  readonly needs: readonly Need[];
  /** Names of the small groups that were merged into it. */
  readonly groups: readonly string[];
  /** How many times more common it is in a kind of surroundings. */
  readonly where: Partial<Record<'city' | 'suburb' | 'town' | 'inland' | 'coast' | 'north', number>>;
}

const interviews = (base: number, share: number) => ({
  source: 'Intervjuer våren 2026 (påhittade)',
  base,
  share,
});

/** Invented segments, plainly named; the sample uses the first five, edge cases three or all seven. */
export const PROFILES: readonly Profile[] = [
  {
    id: 'stadsparet',
    name: 'Stadsparet',
    share: 0.19,
    persona: {
      ageRange: [22, 34],
      household: 'couple',
      dog: false,
      home: 'rented-flat',
      place: 'inner-city',
      everyday: 'Handlar på väg hem från jobbet och vill att det går fort.',
    },
    buys: {
      hudvard: 1.62,
      traning: 1.9,
      solskydd: 1.25,
      allergi: 1.2,
      vark: 0.72,
      fotvard: 0.55,
      djur: 0.5,
      'baby-barn': 0.6,
    },
    lives: { gym: 1.75, restaurang: 1.9, cykling: 1.4, odling: 0.45, bat: 0.6 },
    needs: [{ kind: 'need', text: 'Snabb hjälp på vägen hem', evidence: interviews(142, 0.61) }],
    groups: ['Nyinflyttade', 'Karriärpar', 'Kulturkvarter'],
    where: { city: 2.3, suburb: 0.9, town: 0.8, inland: 0.35, coast: 0.45, north: 0.5 },
  },
  {
    id: 'smabarnsfamiljen',
    name: 'Småbarnsfamiljen',
    share: 0.24,
    persona: {
      ageRange: [29, 42],
      household: 'family',
      dog: false,
      home: 'terraced-house',
      place: 'suburb',
      everyday: 'Storhandlar på helgen och springer in när någon blivit sjuk.',
    },
    buys: { 'baby-barn': 2.7, forkylning: 1.5, solskydd: 1.55, fotvard: 0.5, ogon: 0.6, vark: 0.8 },
    lives: { friluft: 1.25, restaurang: 0.8, lasning: 0.7, cykling: 1.3 },
    needs: [
      { kind: 'need', text: 'Allt till barnet på ett och samma ställe', evidence: interviews(188, 0.72) },
    ],
    groups: ['Radhusliv', 'Förstagångsföräldrar', 'Pendlarfamiljer'],
    where: { city: 0.75, suburb: 1.75, town: 1.1, inland: 0.75, coast: 0.7, north: 0.85 },
  },
  {
    id: 'mitt-i-livet',
    name: 'Mitt i livet',
    share: 0.26,
    persona: {
      ageRange: [45, 59],
      household: 'couple',
      dog: true,
      home: 'detached-house',
      place: 'north',
      everyday: 'Jobbar heltid, är ute varje helg och handlar för flera generationer.',
    },
    buys: { traning: 1.9, mage: 1.55, harvard: 1.6, 'baby-barn': 0.4, djur: 1.3, ogon: 0.8, fotvard: 0.9 },
    lives: { friluft: 1.7, hund: 1.5, gym: 1.1, restaurang: 0.9 },
    needs: [{ kind: 'motive', text: 'Att orka med både jobb och helg', evidence: interviews(165, 0.55) }],
    groups: ['Villaägare', 'Tonårshem', 'Aktiva femtiplussare', 'Småföretagare'],
    where: { city: 0.7, suburb: 1.0, town: 1.3, inland: 1.0, coast: 0.9, north: 1.35 },
  },
  {
    id: 'land-och-tradgard',
    name: 'Land & trädgård',
    share: 0.2,
    persona: {
      ageRange: [60, 74],
      household: 'couple',
      dog: true,
      home: 'detached-house',
      place: 'village',
      everyday: 'Åker in till orten ett par gånger i veckan och gör alla ärenden på en gång.',
    },
    buys: { djur: 2.4, vark: 1.5, fotvard: 1.6, hudvard: 0.7, 'baby-barn': 0.4, traning: 0.55 },
    lives: { odling: 2.0, hund: 1.6, gym: 0.5, cykling: 0.7, restaurang: 0.5, bat: 1.3 },
    needs: [
      { kind: 'need', text: 'Att varan finns hemma när de väl åker in', evidence: interviews(131, 0.66) },
    ],
    groups: ['Gårdar och småbruk', 'Bruksorter'],
    where: { city: 0.3, suburb: 0.7, town: 0.95, inland: 2.1, coast: 1.3, north: 1.7 },
  },
  {
    id: 'trygga-75',
    name: 'Trygga 75+',
    share: 0.11,
    persona: {
      ageRange: [75, 89],
      household: 'single',
      dog: false,
      home: 'senior-home',
      place: 'coast',
      everyday: 'Går till apoteket på förmiddagen och tar gärna en stund vid disken.',
    },
    buys: {
      ogon: 1.95,
      fotvard: 1.9,
      mage: 1.45,
      vitaminer: 1.25,
      solskydd: 0.6,
      traning: 0.3,
      hudvard: 0.78,
      'baby-barn': 0.25,
    },
    lives: { lasning: 1.7, odling: 1.3, gym: 0.3, cykling: 0.5, restaurang: 0.5 },
    needs: [{ kind: 'need', text: 'Att bli visad rätt vara i lugn och ro', evidence: interviews(118, 0.7) }],
    groups: ['Kustpensionärer', 'Trygghetsboende'],
    where: { city: 0.7, suburb: 0.75, town: 1.1, inland: 1.2, coast: 2.2, north: 1.1 },
  },
  {
    id: 'plugg-och-kompisar',
    name: 'Plugg & kompisar',
    share: 0.1,
    persona: {
      ageRange: [18, 25],
      household: 'friends',
      dog: false,
      home: 'rented-flat',
      place: 'inner-city',
      everyday: 'Delar lägenhet, jämför priser i mobilen och köper en sak i taget.',
    },
    buys: {
      harvard: 1.7,
      hudvard: 1.4,
      allergi: 1.35,
      ogon: 0.5,
      fotvard: 0.4,
      vitaminer: 0.75,
      'baby-barn': 0.3,
    },
    lives: { cykling: 1.9, gym: 1.4, odling: 0.4, bat: 0.3, restaurang: 1.3 },
    needs: [{ kind: 'barrier', text: 'Att inte veta vad något kostar', evidence: interviews(104, 0.58) }],
    groups: ['Studentkorridor', 'Första jobbet'],
    where: { city: 1.9, suburb: 0.7, town: 1.4, inland: 0.4, coast: 0.5, north: 0.9 },
  },
  {
    id: 'vardagspusslarna',
    name: 'Vardagspusslarna',
    share: 0.12,
    persona: {
      ageRange: [32, 46],
      household: 'single-parent',
      dog: false,
      home: 'rented-flat',
      place: 'suburb',
      everyday: 'Gör ärenden mellan skola och jobb och planerar veckan på bussen.',
    },
    buys: {
      'baby-barn': 1.6,
      vitaminer: 1.35,
      munvard: 1.4,
      forkylning: 1.25,
      djur: 0.5,
      solskydd: 0.7,
      fotvard: 0.6,
    },
    lives: { lasning: 1.25, restaurang: 0.7, bat: 0.4, friluft: 0.75, cykling: 1.25 },
    needs: [{ kind: 'need', text: 'Att hinna mellan skola och jobb', evidence: interviews(112, 0.64) }],
    groups: ['Varannanveckas', 'Förortsrytm'],
    where: { city: 1.0, suburb: 1.7, town: 1.0, inland: 0.6, coast: 0.6, north: 0.7 },
  },
];
