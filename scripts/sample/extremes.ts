import type { Cluster } from '../../src/schema/clusters';
import type { Dataset } from '../../src/schema/dataset';
import type { IndexFigure } from '../../src/schema/figure';
import type { Segment } from '../../src/schema/segments';
import type { Profile } from './profiles';

/** Shares of the segments at the limits: one is nearly everybody, one hardly anybody. */
const SHARES = [0.71, 0.004, 0.12, 0.1, 0.066];

/** How much stronger the tiny segment's habits are, so that its few customers still make claims. */
const STRONGER = 1.5;

const INDEX = { highest: 640, lowest: 12 } as const;

/** Somebody who is nearly everybody differs little from all: just enough for a claim. */
const SLIGHT = 128;

/** Half the width of an interval that leaves no doubt, as a share of the index. */
const MARGIN = 0.08;

const LONGEST_TEXT = 200;

/** Profiles with shares of 71 % and 0.4 %; the tiny one differs strongly from the rest. */
export const extremeProfiles = (profiles: readonly Profile[]): Profile[] =>
  profiles.map((profile, i) => {
    const share = SHARES[i] ?? profile.share;
    if (share !== Math.min(...SHARES)) return { ...profile, share };
    return { ...profile, share, buys: stronger(profile.buys), lives: stronger(profile.lives) };
  });

const stronger = <T extends Partial<Record<string, number>>>(multipliers: T): T =>
  Object.fromEntries(
    Object.entries(multipliers).map(([id, times]) => [id, (times as number) ** STRONGER]),
  ) as T;

/**
 * The middle segment and the first cluster with an index of 640 for the rarest category (of a common one, that would
 * be more than all) and 12 for the most common; the first segment, which is nearly everybody, with three categories just over what makes a claim.
 */
export function extremeIndices(data: Dataset): Dataset {
  const segments = data.segments.segments.map((s, i): Segment => {
    if (i === 0) return slightlyOver(s);
    return i === 2 ? stretched(s) : s;
  });
  const clusters = data.clusters.clusters.map((c, i): Cluster => (i === 0 ? stretched(c) : c));
  return {
    ...data,
    segments: { ...data.segments, segments },
    clusters: { ...data.clusters, clusters },
  };
}

const slightlyOver = (segment: Segment): Segment => ({
  ...segment,
  categories: segment.categories.map((c, i) => (i < 3 ? withIndex(c, SLIGHT) : c)),
});

function stretched<T extends { readonly categories: readonly IndexFigure[] }>(group: T): T {
  const shares = group.categories.map((c) => c.shareAll);
  const [rare, common] = [Math.min(...shares), Math.max(...shares)];
  const categories = group.categories.map((c) => {
    if (c.shareAll === rare) return withIndex(c, INDEX.highest);
    return c.shareAll === common ? withIndex(c, INDEX.lowest) : c;
  });
  return { ...group, categories };
}

const withIndex = <F extends IndexFigure>(figure: F, index: number): F => ({
  ...figure,
  share: Number(((index * figure.shareAll) / 100).toFixed(4)),
  index,
  interval: [Math.round(index * (1 - MARGIN)), Math.round(index * (1 + MARGIN))],
  q: 0.001,
});

/** Every label that may hold 200 characters, holding them: what doesn't fit is cut by rule. */
export function longLabels(data: Dataset): Dataset {
  const segments = data.segments.segments.map((s) => ({
    ...s,
    traits: s.traits.map((t) => ({ ...t, label: filled(t.label) })),
    needs: s.needs.map((n) => ({ ...n, text: filled(n.text) })),
  }));
  const clusters = data.clusters.clusters.map((c) => ({ ...c, services: c.services.map(filled) }));
  return {
    ...data,
    segments: { ...data.segments, segments },
    clusters: { ...data.clusters, clusters },
  };
}

const filled = (label: string) =>
  `${label} ${'och långa promenader med grannarna '.repeat(6)}`.slice(0, LONGEST_TEXT).trim();
