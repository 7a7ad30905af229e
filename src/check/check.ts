import type { z } from 'zod';
import { clustersSchema } from '../schema/clusters';
import type { Dataset } from '../schema/dataset';
import { RESULT_FILES, storyboardFile } from '../schema/dataset';
import type { Language } from '../schema/language';
import { segmentsSchema } from '../schema/segments';
import type { Storyboard } from '../schema/storyboard';
import { storyboardSchema } from '../schema/storyboard';
import { supplierBenefitSchema } from '../schema/supplier-benefit';
import { DELIVERED_IN, termsFile, termsSchema, translated } from '../schema/terms';
import { checkAge } from './age';
import { checkDelivery, type DeliveredFiles } from './delivery';
import { checkClusterFit } from './fit-clusters';
import { checkNeedFit } from './fit-needs';
import { type JsonFile, readJson } from './json';
import { isError, type Problem } from './problem';
import { report } from './report';
import { schemaProblems } from './schema-problems';
import { checkStory } from './story';
import { checkTerms } from './terms';

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
  /** What the delivered words are called in the storyboard's language, when that isn't the delivery's own. */
  readonly terms?: TextFile;
}

export interface Project {
  readonly data: Dataset;
  readonly storyboard: Storyboard;
}

/** What was found. */
export interface Checked {
  readonly problems: readonly Problem[];
  /** When nothing stops the film. */
  readonly project?: Project;
  /** When it can be told, although something may be too long: what an editor looks at while it is being put right. */
  readonly tellable?: Project;
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
  const terms = files.terms && read(files.terms, termsSchema);
  const problems = [...Object.values(read3), ...(terms ? [terms] : [])].flatMap((f) =>
    'problems' in f ? f.problems : [],
  );
  const { segments, clusters, benefit, storyboard } = read3;
  if ('problems' in segments || 'problems' in clusters || 'problems' in benefit || 'problems' in storyboard) {
    return { problems };
  }
  if (terms && 'problems' in terms) return { problems };
  const delivery: Dataset = { segments: segments.value, clusters: clusters.value, benefit: benefit.value };
  const delivered: DeliveredFiles = {
    segments: segments.json,
    clusters: clusters.json,
    benefit: benefit.json,
  };
  const r = report();
  checkDelivery(r, delivery, delivered);
  if (terms) checkTerms(r, terms.json, terms.value, delivery);
  if (r.problems.some(isError)) return { problems: r.problems };
  const data = terms ? translated(delivery, terms.value) : delivery;
  const told = checkStory(r, storyboard.value, data, storyboard.json);
  checkClusterFit(r, data, delivered.clusters);
  checkNeedFit(r, data, delivered.segments);
  checkAge(r, data, delivered, storyboard.value, storyboard.json, today);
  const { problems: found } = r;
  if (!told) return { problems: found };
  const project = { data, storyboard: storyboard.value };
  return found.some(isError)
    ? { problems: found, tellable: project }
    : { problems: found, project, tellable: project };
}

/** Names of the files that make a project in a language, under its data folder. */
export const projectFiles = (language: Language): Record<string, string> => ({
  ...RESULT_FILES,
  storyboard: storyboardFile(language),
  ...(language === DELIVERED_IN ? {} : { terms: termsFile(language) }),
});

/** The files that a delivery may come without: the project's own are taken then. */
export const OWN_FILES: readonly string[] = ['storyboard', 'terms'];
