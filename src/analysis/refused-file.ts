import { type Clusters, clustersSchema } from '../schema/clusters';
import type { Segments } from '../schema/segments';
import { type SupplierBenefit, supplierBenefitSchema } from '../schema/supplier-benefit';
import type { Analysed, FindingKind } from './findings';

/** The kinds of finding that may say why there is no result, the plainest first. */
const TELLING: readonly FindingKind[] = ['refused', 'hole', 'found', 'note'];
/** Longest reason that a file may hold. */
const LONGEST = 200;

/** Why an analysis gave no results: the first thing that it was refused for, else what it lacks. */
function why({ findings }: Analysed<unknown>): string {
  const text = TELLING.flatMap((kind) => findings.filter((f) => f.kind === kind))[0]?.text;
  if (!text) throw new Error('An analysis without results must say why.');
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}

/** What a refused file says about itself: as the segments do, which it would have been told beside. */
const about = ({ period, source, synthetic, base }: Segments) => ({ period, source, synthetic, base });

/** The clusters, or a file that says why there are none. */
export const clustersFile = (analysed: Analysed<Clusters>, segments: Segments): Clusters =>
  clustersSchema.parse(analysed.results ?? { ...about(segments), refused: why(analysed), clusters: [] });

/** The supplier benefit, or a file that says why there is none. */
export const benefitFile = (analysed: Analysed<SupplierBenefit>, segments: Segments): SupplierBenefit =>
  supplierBenefitSchema.parse(analysed.results ?? { ...about(segments), refused: why(analysed), cases: [] });
