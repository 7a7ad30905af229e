import fs from 'node:fs';
import path from 'node:path';
import { type Goals, goalsSchema } from '../../../src/analysis/priority';
import { type Blocked, blockedSchema } from '../../../src/analysis/privacy';
import { readJson } from '../../../src/check/json';
import type { Problem } from '../../../src/check/problem';
import { schemaProblems } from '../../../src/check/schema-problems';
import { type Mapping, mappingSchema } from '../../../src/raw/mapping';
import { inProject, PLACE } from '../paths';
import { fail } from '../say';

const MAPPING = 'mapping.json';

interface Read<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

interface Parser<T> {
  readonly safeParse: (
    value: unknown,
  ) =>
    | { success: true; data: T }
    | { success: false; error: { issues: Parameters<typeof schemaProblems>[1] } };
}

/** A JSON file by its schema; every problem with its place. */
function read<T>(file: string, schema: Parser<T>, otherwise: T): Read<T> {
  const shown = path.relative(process.cwd(), file);
  const { json, problems } = readJson(shown, fs.readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  if (!json) return { value: otherwise, problems };
  const parsed = schema.safeParse(json.value);
  if (parsed.success) return { value: parsed.data, problems: [] };
  return { value: otherwise, problems: schemaProblems(json, parsed.error.issues) };
}

/** The mapping file: the one that was asked for, else the folder's own, else the project's, else none. */
export function readMapping(raw: string, asked: string | undefined): Read<Mapping> {
  if (asked !== undefined && !fs.existsSync(asked)) fail(`Mappningsfilen finns inte: ${asked}`);
  const file = [asked, path.join(raw, MAPPING), inProject(PLACE.data, MAPPING)].find(
    (f) => f !== undefined && fs.existsSync(f),
  );
  return file ? read(file, mappingSchema as unknown as Parser<Mapping>, {}) : { value: {}, problems: [] };
}

/** The team's list of categories and traits that are never shown: data/blocked.json. */
export const readBlocked = (): Read<Blocked> =>
  read(inProject(PLACE.data, 'blocked.json'), blockedSchema, { categories: [], traits: [] });

const GOALS = 'goals.json';

/** The team's goals: the raw folder's own, else the project's, else none. */
export function readGoals(raw: string): Read<Goals | undefined> {
  const file = [path.join(raw, GOALS), inProject(PLACE.data, GOALS)].find((f) => fs.existsSync(f));
  if (!file) return { value: undefined, problems: [] };
  return read(file, goalsSchema as unknown as Parser<Goals | undefined>, undefined);
}
