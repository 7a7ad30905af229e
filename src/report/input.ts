import type { Choice } from '../analysis/choose-k';
import type { Finding } from '../analysis/findings';
import type { Clusters } from '../schema/clusters';
import type { DeepDive } from '../schema/deep-dive';
import type { Segments } from '../schema/segments';
import type { SupplierBenefit } from '../schema/supplier-benefit';

/** All that the report tells: results as they are written, null where refused, and what was said on the way. */
export interface ReportInput {
  readonly segments: Segments | null;
  readonly clusters: Clusters | null;
  readonly benefit: SupplierBenefit | null;
  /** The deep dive; absent where its tables weren't asked for. */
  readonly deepDive?: DeepDive | null;
  readonly findings: readonly Finding[];
  /** How the number of clusters was chosen. */
  readonly choice?: Choice | null;
  /** The latin face of the brand's family as a data URL, to be embedded; without it the page asks for Figtree or its like. */
  readonly font?: string;
}
