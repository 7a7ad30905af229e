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

function refusalOf(
  of: readonly number[],
  weights: readonly number[],
  jaccards: readonly number[],
): string | undefined {
  const { stores, customers, unstable } = THRESHOLD.clusters;
  for (let g = 0; g < jaccards.length; g++) {
    const here = of.flatMap((x, i) => (x === g ? [i] : []));
    if (here.length < stores) return `ett kluster får bara ${here.length} apotek`;
    const n = here.reduce((s, i) => s + (weights[i] as number), 0);
    if (n < customers) return `ett kluster får färre än ${customers} kunder`;
  }
  const least = Math.min(...jaccards);
  return least < unstable
    ? `ett kluster är instabilt (Jaccard ${decimal(least)} under ${decimal(unstable)})`
    : undefined;
}

function tried(points: Points, weights: readonly number[], k: number, seed: string): Candidate {
  const { of } = kmeans(points, weights, k, seed);
  const jaccards = stability(points, weights, of, seed);
  const refusal = refusalOf(of, weights, jaccards);
  return { k, of, silhouette: silhouette(points, of), stability: jaccards, ...(refusal ? { refusal } : {}) };
}

/** Places in a ranking, best first; equals share. */
const ranks = (values: readonly number[]) => values.map((v) => values.filter((w) => w > v).length);

/**
 * Number of clusters by silhouette, gap statistic and stability together: the lowest sum of ranks among those whose
 * clusters are large and stable enough. When the gap statistic sees no groups, it has no say.
 */
export function chooseK(points: Points, weights: readonly number[], seed: string): Choice {
  const { least, most } = THRESHOLD.clusters;
  const counts = Array.from({ length: most - least + 1 }, (_, i) => least + i).filter(
    (k) => k < points.length,
  );
  const all = counts.map((k) => tried(points, weights, k, seed));
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
  return { chosen, tried: all, gap, reason: reasonOf(chosen, gap) };
}

function reasonOf({ k, silhouette: s, stability: jaccards }: Candidate, gap: number): string {
  const least = Math.min(...jaccards);
  const said = gap === 1 ? 'gap-statistiken ser inga tydliga grupper' : `gap-statistiken föreslår ${gap}`;
  return `${k} kluster: silhuett ${decimal(s)}, minsta Jaccard ${decimal(least)} (${stabilityBand(least)}), ${said}.`;
}
