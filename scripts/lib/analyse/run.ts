import fs from 'node:fs';
import path from 'node:path';
import { benefitResults } from '../../../src/analysis/benefit/benefit';
import { clusterResults } from '../../../src/analysis/clusters';
import type { DeepCounted } from '../../../src/analysis/deep/counted';
import { deepDive } from '../../../src/analysis/deep-dive';
import { type Finding, note } from '../../../src/analysis/findings';
import { type AnalysisOptions, settled } from '../../../src/analysis/options';
import type { Goals } from '../../../src/analysis/priority';
import { benefitFile, clustersFile } from '../../../src/analysis/refused-file';
import { type SegmentAnalysis, segmentResults } from '../../../src/analysis/segments';
import type { Problem } from '../../../src/check/problem';
import type { ReportInput } from '../../../src/report/input';
import { SMALLEST_CELL } from '../../../src/schema/common';
import { deepDiveSchema } from '../../../src/schema/deep-dive';
import { segmentsSchema } from '../../../src/schema/segments';
import { aggregate, type Counted } from './aggregate/aggregate';
import { prepare } from './aggregate/prepare';
import { countDeep } from './deep/count';
import type { TagFormat } from './deep/tags';
import { withDuck } from './duck';
import { readBlocked, readGoals, readMapping } from './mapping';
import { readTables } from './read/read';
import type { Source } from './read/source';
import { rowProblems } from './validate/validate';

/** What an analysis is made of. Paths are absolute; `today` is an ISO day. */
export interface Asked {
  readonly raw: string;
  readonly mapping?: string | undefined;
  readonly today: string;
  readonly seed?: string | undefined;
  /** Writes customers' behaviour types beside the raw tables, in this format. */
  readonly tags?: TagFormat | undefined;
}

/** What reading gave: the counts when nothing is wrong. */
export interface Reading {
  readonly problems: readonly Problem[];
  readonly read: readonly Source[];
  readonly unused: readonly string[];
  readonly counted?: Counted;
  readonly deep?: DeepCounted;
  readonly goals?: Goals | undefined;
  readonly options: AnalysisOptions;
}

/** Reads, checks and counts a folder of raw tables. Nothing about a customer is left when it is done. */
export async function readRaw({ raw, mapping: file, today, seed, tags }: Asked): Promise<Reading> {
  const [mapping, blocked, goals] = [readMapping(raw, file), readBlocked(), readGoals(raw)];
  const options: AnalysisOptions = { blocked: blocked.value, ...(seed === undefined ? {} : { seed }) };
  const wrong = [...mapping.problems, ...blocked.problems, ...goals.problems];
  if (wrong.length > 0) return { problems: wrong, read: [], unused: [], options };
  return withDuck(async (duck) => {
    const { sources, problems, read, unused } = await readTables(duck, raw, mapping.value);
    const whole = !!(sources.customers && sources.purchases && sources.stores);
    const categorised = sources.products || sources.purchases?.columns.category;
    const coded = whole && !!categorised;
    if (coded) await prepare(duck, sources, mapping.value, blocked.value);
    const all = [...problems, ...(await rowProblems(duck, sources, today, coded))];
    if (all.length > 0) return { problems: all, read, unused, options };
    const counted = await aggregate(duck, sources, mapping.value, blocked.value);
    const deep = await countDeep(duck, sources, counted.base, { seed: settled(options).seed, raw, tags });
    return { problems: [], read, unused, counted, deep, goals: goals.value, options };
  });
}

/** Result files by name, as values (none where no segment holds), and everything there is to tell. */
export interface Results {
  readonly files: Readonly<Record<string, unknown>>;
  readonly report: Omit<ReportInput, 'font'>;
}

/** What the counting itself left out, and the tables that weren't delivered. */
function told({ base, aggregates }: Counted): Finding[] {
  const said = Object.entries(aggregates.missing).map(([table, why]) =>
    note('underlag', `Tabellen ${table} saknas. ${why}`),
  );
  if (base.small > 0)
    said.push(
      note('skydd', `Grupper med färre än ${SMALLEST_CELL} kunder är borttagna överallt, även ur summorna.`),
    );
  if (base.untyped > 0)
    said.push(
      note(
        'underlag',
        `${share(base.untyped, counted(aggregates))} av kunderna har varken livsstilstyp eller segment och räknas inte.`,
      ),
    );
  return said;
}

const counted = ({ types }: Counted['aggregates']) => types.reduce((n, t) => n + t.customers, 0);
const share = (part: number, rest: number) =>
  `Ungefär ${Math.max(1, Math.round((100 * part) / (part + rest)))} %`;

/** What was counted for the deep dive, and what the chain wants. */
export interface DeepInput {
  readonly counted: DeepCounted;
  readonly goals: Goals | undefined;
}

/**
 * The statistics of what was counted, as the film's files; those of refused results say why. Each is parsed by its
 * schema: what isn't right isn't written.
 */
export function resultsOf(made: Counted, options: AnalysisOptions, deep?: DeepInput): Results {
  const { aggregates } = made;
  const segments: SegmentAnalysis = segmentResults(aggregates, options);
  const clusters = clusterResults(aggregates, segments, options);
  const benefit = benefitResults(aggregates, options);
  const dive = deep && deepDive(aggregates, deep.counted, segments, deep.goals, settled(options).blocked);
  const report = {
    segments: segments.results,
    clusters: clusters.results,
    benefit: benefit.results,
    choice: clusters.choice,
    deepDive: dive?.results ?? null,
    findings: [
      ...told(made),
      ...segments.findings,
      ...clusters.findings,
      ...benefit.findings,
      ...(dive?.findings ?? []),
    ],
  };
  if (!segments.results) return { files: {}, report };
  const files = {
    'segments.json': segmentsSchema.parse(segments.results),
    'clusters.json': clustersFile(clusters, segments.results),
    'supplier-benefit.json': benefitFile(benefit, segments.results),
    ...(dive?.results && { 'deep-dive.json': deepDiveSchema.parse(dive.results) }),
  };
  return { files, report };
}

/** A folder that is there, or what is wrong with it. */
export function folderTrouble(raw: string): string | undefined {
  if (!fs.existsSync(raw)) return `Mappen finns inte: ${path.relative(process.cwd(), raw) || raw}`;
  return fs.statSync(raw).isDirectory() ? undefined : `${raw} är ingen mapp.`;
}
