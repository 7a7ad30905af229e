import type { Landscape } from '../../../src/schema/clusters';
import { CATEGORIES, type CategoryId, PROFILES, type Profile, TRAITS } from '../profiles';

/** The invented customers' true segments: what an analysis is to find again. */
export const SEGMENTS: readonly Profile[] = PROFILES.slice(0, 5);

/** Home and household, with the share of all who have them and how many times that each segment has, in its order. */
const LIVING = [
  { id: 'hyresratt', label: 'Hyresrätt', share: 0.3, times: [1.7, 0.7, 0.6, 0.6, 0.9] },
  { id: 'radhus', label: 'Radhus', share: 0.15, times: [0.4, 1.8, 0.9, 0.6, 0.5] },
  { id: 'villa', label: 'Villa', share: 0.32, times: [0.4, 0.9, 1.5, 1.6, 0.6] },
  { id: 'seniorboende', label: 'Seniorboende', share: 0.05, times: [0.3, 0.3, 0.4, 0.9, 4.5] },
  { id: 'barnfamilj', label: 'Barnfamilj', share: 0.24, times: [0.5, 2.3, 0.9, 0.4, 0.2] },
  { id: 'parhushall', label: 'Parhushåll', share: 0.33, times: [1.14, 0.6, 1.3, 1.4, 0.6] },
  { id: 'ensamboende', label: 'Ensamboende', share: 0.25, times: [0.9, 0.5, 0.8, 0.8, 2.2] },
] as const;

/** How many times average a trait is where nothing is planted: near enough to 100 to be no claim. */
const USUAL = 1.07;

/** A trait with the share of each segment's customers who have it. */
export interface PlannedTrait {
  readonly id: string;
  readonly label: string;
  readonly shares: readonly number[];
}

export const PLANNED_TRAITS: readonly PlannedTrait[] = [
  ...TRAITS.map(({ id, label, share }) => ({
    id,
    label,
    shares: SEGMENTS.map((s) => share * (s.lives[id] ?? USUAL)),
  })),
  ...LIVING.map(({ id, label, share, times }) => ({ id, label, shares: times.map((t) => share * t) })),
];

/** Parts of the country that differ: who lives there (share of each segment), and what they buy more of all the same. */
export interface Region {
  readonly id: string;
  readonly landscapes: readonly Landscape[];
  /** Share of the sample's stores. */
  readonly stores: number;
  readonly mix: readonly number[];
  readonly taste: Partial<Record<CategoryId, number>>;
}

export const REGIONS: readonly Region[] = [
  {
    id: 'storstad',
    landscapes: ['city', 'suburb'],
    stores: 0.3,
    mix: [0.46, 0.24, 0.16, 0.05, 0.09],
    taste: { hudvard: 1.25, fotvard: 0.8 },
  },
  {
    id: 'mellanstad',
    landscapes: ['town'],
    stores: 0.3,
    mix: [0.1, 0.42, 0.3, 0.1, 0.08],
    taste: { traning: 1.35, harvard: 1.1 },
  },
  {
    id: 'kust',
    landscapes: ['coast'],
    stores: 0.18,
    mix: [0.1, 0.12, 0.22, 0.2, 0.36],
    taste: { solskydd: 1.7, ogon: 1.25, djur: 0.75 },
  },
  {
    id: 'inland',
    landscapes: ['inland', 'north'],
    stores: 0.22,
    mix: [0.05, 0.15, 0.25, 0.45, 0.1],
    taste: { djur: 1.5, vark: 1.2, solskydd: 0.7 },
  },
];

/** A lifestyle type: one of the small groups that are to be merged, with the place of its true segment. */
export interface PlannedType {
  readonly id: string;
  readonly label: string;
  readonly segment: number;
  /** Share of its segment's customers. */
  readonly part: number;
}

export const TYPES: readonly PlannedType[] = SEGMENTS.flatMap((s, segment) =>
  s.groups.map((label, i) => ({ id: `${s.id}-${i + 1}`, label, segment, part: 1 / s.groups.length })),
);

/** Share of each category in the basket of a segment's customers in a region. */
export function basketOf(segment: number, region: number): number[] {
  const profile = SEGMENTS[segment] as Profile;
  const { taste } = REGIONS[region] as Region;
  const weights = CATEGORIES.map((c) => c.share * (profile.buys[c.id] ?? 1) * (taste[c.id] ?? 1));
  const sum = weights.reduce((s, w) => s + w, 0);
  return weights.map((w) => w / sum);
}
