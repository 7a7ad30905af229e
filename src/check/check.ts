import type { z } from 'zod';
import { clustersSchema } from '../schema/clusters';
import type { Dataset } from '../schema/dataset';
import { RESULT_FILES } from '../schema/dataset';
import { segmentsSchema } from '../schema/segments';
import type { Storyboard } from '../schema/storyboard';
import { storyboardSchema } from '../schema/storyboard';
import { supplierBenefitSchema } from '../schema/supplier-benefit';
import { checkAge } from './age';
import { checkDelivery, type DeliveredFiles } from './delivery';
import { type JsonFile, readJson } from './json';
import { isError, type Problem } from './problem';
import { report } from './report';
import { schemaProblems } from './schema-problems';
import { checkStory } from './story';

/** A file's text and its name under the data folder; text is null when there is no such file. */
export interface TextFile {
  readonly file: string;
  readonly text: string | null;
}

export interface ProjectFiles {
  readonly segments: TextFile;
  readonly clusters: TextFile;
  readonly benefit: TextFile;
  readonly storyboard: TextFile;
}

/** What was found. Dataset and storyboard are there when nothing stops the film. */
export interface Checked {
  readonly problems: readonly Problem[];
  readonly project?: { readonly data: Dataset; readonly storyboard: Storyboard };
}

const missing = (file: string): Problem => ({
  severity: 'error',
  file,
  path: '',
  found: 'filen saknas',
  expected: `data/${file}`,
  remedy: file.startsWith('results/')
    ? 'Lägg filen i mappen results, eller återställ exemplet med npm run sample-data.'
    : 'Lägg tillbaka storyboarden.',
});

type Read<T> = { json: JsonFile; value: T } | { problems: Problem[] };

function read<T>({ file, text }: TextFile, schema: z.ZodType<T>): Read<T> {
  if (text === null) return { problems: [missing(file)] };
  const { json, problems } = readJson(file, text);
  if (!json) return { problems };
  const parsed = schema.safeParse(json.value);
  return parsed.success
    ? { json, value: parsed.data }
    : { problems: schemaProblems(json, parsed.error.issues) };
}

/**
 * Checks a delivery and its storyboard together and lists every problem. First each file by itself; when all can be
 * read, what they say of each other; when that holds, the storyboard's facts and times.
 * `today` (ISO day) is needed to say how old the figures are.
 */
export function checkProject(files: ProjectFiles, today: string): Checked {
  const read3 = {
    segments: read(files.segments, segmentsSchema),
    clusters: read(files.clusters, clustersSchema),
    benefit: read(files.benefit, supplierBenefitSchema),
    storyboard: read(files.storyboard, storyboardSchema),
  };
  const problems = Object.values(read3).flatMap((f) => ('problems' in f ? f.problems : []));
  const { segments, clusters, benefit, storyboard } = read3;
  if ('problems' in segments || 'problems' in clusters || 'problems' in benefit || 'problems' in storyboard) {
    return { problems };
  }
  const data: Dataset = { segments: segments.value, clusters: clusters.value, benefit: benefit.value };
  const delivered: DeliveredFiles = {
    segments: segments.json,
    clusters: clusters.json,
    benefit: benefit.json,
  };
  const r = report();
  checkDelivery(r, data, delivered);
  if (!r.problems.some(isError)) {
    checkStory(r, storyboard.value, data, storyboard.json);
    checkAge(r, data, delivered, storyboard.value, storyboard.json, today);
  }
  if (r.problems.some(isError)) return { problems: r.problems };
  return { problems: r.problems, project: { data, storyboard: storyboard.value } };
}

/** Names of the files that make a project, under its data folder. */
export const PROJECT_FILES = { ...RESULT_FILES, storyboard: 'storyboard.sv.json' } as const;
