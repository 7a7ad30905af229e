import type { Periods } from '../change';
import type { MarketRow } from '../potential';
import type { TwinAnalysis } from '../twins/twins';
import type { BehaviourAnalysis } from '../types/behaviour';
import type { EvidenceRow } from '../types/survey';

/** Customers of two periods who count in a row. */
export type Counts = Omit<Periods['rows'][number], 'of' | 'id' | 'label'>;

/** What surveyed customers of a type spent on a category over the period. SEK; no id is among them. */
export interface TypedSpending {
  readonly type: number;
  readonly cat: number;
  readonly amounts: readonly number[];
  readonly weights: readonly number[];
}

/** What the reader counts for the deep dive (scripts/lib/analyse/deep): codes are the engine's. */
export interface DeepCounted {
  readonly customers: number;
  /** Codes of lifestyle types, parallel to Aggregates.types. */
  readonly units: readonly number[];
  readonly categories: ReadonlyMap<number, string>;
  readonly spent: {
    readonly byCategory: ReadonlyMap<
      string,
      { readonly customers: number; readonly sum: number; readonly squares: number }
    >;
    readonly margin: ReadonlyMap<number, number> | null;
  };
  readonly types?: BehaviourAnalysis;
  readonly tagging?: {
    readonly model: TwinAnalysis;
    readonly tags?: ReadonlyMap<number, number>;
    readonly file?: string;
  };
  readonly typedSpending?: readonly TypedSpending[];
  readonly evidence: readonly EvidenceRow[];
  readonly periods?: {
    readonly before: Periods['before'];
    readonly customers: Periods['customers'];
    readonly units: ReadonlyMap<number, Counts>;
    readonly categories: ReadonlyMap<number, Counts>;
  };
  readonly market?: readonly (MarketRow & { readonly source: string })[];
}
