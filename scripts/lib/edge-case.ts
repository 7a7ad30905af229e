import { readFileSync } from 'node:fs';
import { type Dataset, parseDataset } from '../../src/schema/dataset';
import { inProject, PLACE } from './paths';

/** A made-up delivery at the limits, by name (data/edge-cases). */
export const edgeCase = (name: string): Dataset =>
  parseDataset(JSON.parse(readFileSync(inProject(PLACE.data, 'edge-cases', `${name}.json`), 'utf8')));
