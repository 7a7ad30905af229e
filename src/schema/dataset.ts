import type { Clusters } from './clusters';
import type { Segments } from './segments';
import type { SupplierBenefit } from './supplier-benefit';

/** One delivery, parsed. */
export interface Dataset {
  readonly segments: Segments;
  readonly clusters: Clusters;
  readonly benefit: SupplierBenefit;
}

/** The delivered files, as paths under the data folder. */
export const RESULT_FILES = {
  segments: 'results/segments.json',
  clusters: 'results/clusters.json',
  benefit: 'results/supplier-benefit.json',
} as const;

export const storyboardFile = (language: string): string => `storyboard.${language}.json`;
