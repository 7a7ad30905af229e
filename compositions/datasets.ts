import clusters from '#data/results/clusters.json';
import segments from '#data/results/segments.json';
import benefit from '#data/results/supplier-benefit.json';
import storyboardDeep from '#data/storyboard.deep-dive.sv.json';
import storyboardEn from '#data/storyboard.en.json';
import storyboardSv from '#data/storyboard.sv.json';
import termsEn from '#data/terms.en.json';
import extremes from '../data/edge-cases/extremes.json';
import longLabels from '../data/edge-cases/long-labels.json';
import longNames from '../data/edge-cases/long-names.json';
import oneCounty from '../data/edge-cases/one-county.json';
import sevenSegments from '../data/edge-cases/seven-segments.json';
import sixClusters from '../data/edge-cases/six-clusters.json';
import threeSegments from '../data/edge-cases/three-segments.json';
import twoClusters from '../data/edge-cases/two-clusters.json';
import type { DatasetName } from '../src/film/film-props';
import { type Dataset, parseDataset } from '../src/schema/dataset';
import { type DeepStoryboard, deepStoryboardSchema } from '../src/schema/deep-storyboard';
import type { Language } from '../src/schema/language';
import { type Storyboard, storyboardSchema } from '../src/schema/storyboard';
import { DELIVERED_IN, termsSchema, translated } from '../src/schema/terms';

/** The one place that imports data. What is wrong in it, `npm run check` says in words; here it is only refused. */
const FILES: Record<DatasetName, Record<keyof Dataset, unknown>> = {
  current: { segments, clusters, benefit },
  'three-segments': threeSegments,
  'seven-segments': sevenSegments,
  'two-clusters': twoClusters,
  'six-clusters': sixClusters,
  'one-county': oneCounty,
  'long-names': longNames,
  'long-labels': longLabels,
  extremes,
};

const STORYBOARDS: Record<Language, unknown> = { sv: storyboardSv, en: storyboardEn };
const TERMS: Record<Exclude<Language, typeof DELIVERED_IN>, unknown> = { en: termsEn };

/** A delivery by name in a language, parsed. Throws zod's error when it is invalid, and where a term is missing. */
export function dataset(name: DatasetName, language: Language): Dataset {
  const delivered = parseDataset(FILES[name]);
  return language === DELIVERED_IN ? delivered : translated(delivered, termsSchema.parse(TERMS[language]));
}

/** The manuscript in a language, parsed. */
export const storyboard = (language: Language): Storyboard => storyboardSchema.parse(STORYBOARDS[language]);

/** The deep dive's manuscript, parsed. */
export const deepStoryboard = (): DeepStoryboard => deepStoryboardSchema.parse(storyboardDeep);
