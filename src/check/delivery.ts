import type { Dataset } from '../schema/dataset';
import { checkBenefit } from './delivery-benefit';
import { checkClusters } from './delivery-clusters';
import { checkSegments } from './delivery-segments';
import type { JsonFile } from './json';
import type { Report } from './report';

/** The three delivered files as they were read, for the places of what is found. */
export interface DeliveredFiles {
  readonly segments: JsonFile;
  readonly clusters: JsonFile;
  readonly benefit: JsonFile;
}

/** What no schema of one file can see: references, sums, doubles, small bases. */
export function checkDelivery(r: Report, data: Dataset, files: DeliveredFiles): void {
  checkSegments(r, data, files.segments);
  checkClusters(r, data, files.clusters);
  checkBenefit(r, data, files.benefit);
}
