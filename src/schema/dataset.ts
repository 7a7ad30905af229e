import { type Clusters, clustersSchema } from './clusters';
import { type Segments, segmentsSchema } from './segments';
import { type SupplierBenefit, supplierBenefitSchema } from './supplier-benefit';

/** One delivery, parsed. */
export interface Dataset {
  readonly segments: Segments;
  readonly clusters: Clusters;
  readonly benefit: SupplierBenefit;
}

/** A delivery from its three files as JSON values. Throws zod's error: `npm run check` says in words what is wrong. */
export const parseDataset = (files: Readonly<Record<keyof Dataset, unknown>>): Dataset => ({
  segments: segmentsSchema.parse(files.segments),
  clusters: clustersSchema.parse(files.clusters),
  benefit: supplierBenefitSchema.parse(files.benefit),
});

/** The delivered files, as paths under the data folder. */
export const RESULT_FILES = {
  segments: 'results/segments.json',
  clusters: 'results/clusters.json',
  benefit: 'results/supplier-benefit.json',
} as const;

/** What the deep dive is told from; the main film does without it. */
export const DEEP_DIVE_FILE = 'results/deep-dive.json';

export const storyboardFile = (language: string): string => `storyboard.${language}.json`;
