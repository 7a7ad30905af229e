import { THRESHOLD } from '../insight/thresholds';
import { gapChoice, silhouette, stability } from './cluster-quality';
import { decimal } from './findings';
import { kmeans } from './kmeans';

type Points = readonly (readonly number[])[];

/** One number of clusters, tried. */
export interface Candidate {
  readonly k: number;
  readonly of: readonly number[];
  readonly silhouette: number;
  /** Bootstrap Jaccard of each cluster. */
  readonly stability: readonly number[];
  /** Why it can't be used, in Swedish; undefined when it can. */
  readonly refusal?: string;
}

/** The chosen number and all that were tried. `chosen` is undefined when none can be used. */
export interface Choice {
  readonly chosen?: Candidate;
  readonly tried: readonly Candidate[];
  readonly gap: number;
  readonly reason: string;
}

/** Hennig's words for a mean Jaccard (2007). */
export function stabilityBand(jaccard: number): string {
  const { unstable, stable, highlyStable } = THRESHOLD.clusters;
  if (jaccard < unstable) return 'instabilt';
  if (jaccard < stable) return 'tveksamt';
  return jaccard < highlyStable ? 'stabilt' : 'mycket stabilt';
}

/** How many groups are tried, what each must hold, and what they are called. */
export interface Limits {
  readonly least: number;
  readonly most: number;
  /** Fewest members, and least weight, of a group. */
  readonly members: number;
  readonly weight: number;
  readonly words: { readonly many: string; readonly one: string; readonly members: string };
}

/** Clusters of stores, weighed by their customers. */
const STORES: Limits = {
  least: THRESHOLD.clusters.least,
  most: THRESHOLD.clusters.most,
  members: THRESHOLD.clusters.stores,
  weight: THRESHOLD.clusters.customers,
  words: { many: 'kluster', one: 'ett kluster', members: 'apotek' },
};

function refusalOf(
  of: readonly number[],
  weights: readonly number[],
  jaccards: readonly number[],
  { members, weight, words }: Limits,
): string | undefined {
  const { unstable } = THRESHOLD.clusters;
  for (let g = 0; g < jaccards.length; g++) {
    const here = of.flatMap((x, i) => (x === g ? [i] : []));
    if (here.length < members) return `${words.one} får färre än ${members} ${words.members}`;
    const n = here.reduce((s, i) => s + (weights[i] as number), 0);
    if (n < weight) return `${words.one} får färre än ${weight} kunder`;
  }
  const least = Math.min(...jaccards);
  return least < unstable
    ? `${words.one} är instabil${words.one.startsWith('ett') ? 't' : ''} (Jaccard ${decimal(least)} under ${decimal(unstable)})`
    : undefined;
}

function tried(
  points: Points,
  weights: readonly number[],
  k: number,
  seed: string,
  limits: Limits,
): Candidate {
  const { of } = kmeans(points, weights, k, seed);
  const jaccards = stability(points, weights, of, seed);
  const refusal = refusalOf(of, weights, jaccards, limits);
  return { k, of, silhouette: silhouette(points, of), stability: jaccards, ...(refusal ? { refusal } : {}) };
}

/** Places in a ranking, best first; equals share. */
const ranks = (values: readonly number[]) => values.map((v) => values.filter((w) => w > v).length);

/**
 * Number of clusters by silhouette, gap statistic and stability together: the lowest sum of ranks among those whose
 * clusters are large and stable enough. When the gap statistic sees no groups, it has no say.
 */
export function chooseK(points: Points, weights: readonly number[], seed: string, limits = STORES): Choice {
  const { least, most, words } = limits;
  const counts = Array.from({ length: most - least + 1 }, (_, i) => least + i).filter(
    (k) => k < points.length,
  );
  const all = counts.map((k) => tried(points, weights, k, seed, limits));
  const gap = gapChoice(points, weights, most, seed);
  const usable = all.filter((c) => c.refusal === undefined);
  if (usable.length === 0)
    return { tried: all, gap, reason: all.map((c) => `${c.k}: ${c.refusal}`).join('; ') };
  const bySilhouette = ranks(usable.map((c) => c.silhouette));
  const byStability = ranks(usable.map((c) => Math.min(...c.stability)));
  const byGap = ranks(usable.map((c) => (gap === 1 ? 0 : -Math.abs(c.k - gap))));
  const score = (i: number) =>
    (bySilhouette[i] as number) + (byStability[i] as number) + (byGap[i] as number);
  const [best] = usable
    .map((c, i) => ({ c, score: score(i) }))
    .sort((a, b) => a.score - b.score || b.c.silhouette - a.c.silhouette);
  const chosen = best?.c as Candidate;
  return { chosen, tried: all, gap, reason: reasonOf(chosen, gap, words.many) };
}

function reasonOf({ k, silhouette: s, stability: jaccards }: Candidate, gap: number, many: string): string {
  const least = Math.min(...jaccards);
  const said = gap === 1 ? 'gap-statistiken ser inga tydliga grupper' : `gap-statistiken föreslår ${gap}`;
  return `${k} ${many}: silhuett ${decimal(s)}, minsta Jaccard ${decimal(least)} (${stabilityBand(least)}), ${said}.`;
}
