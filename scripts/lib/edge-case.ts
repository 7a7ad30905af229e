import { readFileSync } from 'node:fs';
import { clustersSchema } from '../../src/schema/clusters';
import type { Dataset } from '../../src/schema/dataset';
import { segmentsSchema } from '../../src/schema/segments';
import { supplierBenefitSchema } from '../../src/schema/supplier-benefit';
import { inProject, PLACE } from './paths';

/** A made-up delivery at the limits, by name (data/edge-cases). */
export function edgeCase(name: string): Dataset {
  const files = JSON.parse(readFileSync(inProject(PLACE.data, 'edge-cases', `${name}.json`), 'utf8'));
  return {
    segments: segmentsSchema.parse(files.segments),
    clusters: clustersSchema.parse(files.clusters),
    benefit: supplierBenefitSchema.parse(files.benefit),
  };
}
