import type { Blocked } from './privacy';

/** What an analysis may be asked to do otherwise. */
export interface AnalysisOptions {
  /** Seed of all resampling: the same seed and tables give the same results. */
  readonly seed?: string;
  /** Runs of the customer bootstrap. */
  readonly runs?: number;
  /** The team's list of what is never shown (data/blocked.json). */
  readonly blocked?: Blocked;
}

/** The options with what is taken when nothing is said. */
export const settled = (options: AnalysisOptions): Required<AnalysisOptions> => ({
  seed: options.seed ?? 'analys',
  runs: options.runs ?? 3999,
  blocked: options.blocked ?? { categories: [], traits: [] },
});
