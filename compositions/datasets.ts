import clusters from '#data/results/clusters.json';
import segments from '#data/results/segments.json';
import benefit from '#data/results/supplier-benefit.json';
import storyboardSv from '#data/storyboard.sv.json';
import longNames from '../data/edge-cases/long-names.json';
import oneCounty from '../data/edge-cases/one-county.json';
import sevenSegments from '../data/edge-cases/seven-segments.json';
import sixClusters from '../data/edge-cases/six-clusters.json';
import threeSegments from '../data/edge-cases/three-segments.json';
import twoClusters from '../data/edge-cases/two-clusters.json';
import type { DatasetName } from '../src/film/film-props';
import { type Dataset, parseDataset } from '../src/schema/dataset';
import { type Storyboard, storyboardSchema } from '../src/schema/storyboard';

/** The one place that imports data. What is wrong in it, `npm run check` says in words; here it is only refused. */
const FILES: Record<DatasetName, Record<keyof Dataset, unknown>> = {
  current: { segments, clusters, benefit },
  'three-segments': threeSegments,
  'seven-segments': sevenSegments,
  'two-clusters': twoClusters,
  'six-clusters': sixClusters,
  'one-county': oneCounty,
  'long-names': longNames,
};

/** A delivery by name, parsed. Throws zod's error when it is invalid. */
export const dataset = (name: DatasetName): Dataset => parseDataset(FILES[name]);

/** The manuscript, parsed. */
export const storyboard = (): Storyboard => storyboardSchema.parse(storyboardSv);
