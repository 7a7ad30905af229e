import fs from 'node:fs';
import path from 'node:path';
import {
  type Checked,
  checkProject,
  OWN_FILES,
  type ProjectFiles,
  projectFiles,
  type TextFile,
} from '../../src/check/check';
import { notUtf8, tooLarge } from '../../src/check/file-trouble';
import { isError, type Problem, problemText } from '../../src/check/problem';
import type { Language } from '../../src/schema/language';
import { DELIVERED_IN } from '../../src/schema/terms';
import { brandProblems } from './brand/brand-files';
import { fail, print } from './say';

type Read = { file: TextFile } | { problem: Problem };

/** Text of a file under the data folder. A byte order mark is dropped; anything but UTF-8 is a problem. */
export function readText(dataDir: string, file: string): Read {
  const at = path.join(dataDir, file);
  if (!fs.existsSync(at)) return { file: { file, text: null } };
  const large = tooLarge(file, fs.statSync(at).size);
  if (large) return { problem: large };
  const bytes = fs.readFileSync(at);
  try {
    return { file: { file, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) } };
  } catch {
    return { problem: notUtf8(file, bytes) };
  }
}

/** The time, ISO in UTC. The only place where the clock is asked; all logic gets it as an argument. */
export const now = (): string => new Date().toISOString();

/** Today's date, ISO. */
export const today = (): string => now().slice(0, 10);

/**
 * Reads and checks a data folder for a film in a language. `projectData` is where storyboard and terms are taken from
 * when the folder has none.
 */
export function readProject(
  dataDir: string,
  projectData: string,
  language: Language = DELIVERED_IN,
): Checked {
  const reads = Object.entries(projectFiles(language)).map(([key, file]) => {
    const own = OWN_FILES.includes(key) && !fs.existsSync(path.join(dataDir, file));
    return [key, readText(own ? projectData : dataDir, file)] as const;
  });
  const problems = [...brandProblems(), ...reads.flatMap(([, r]) => ('problem' in r ? [r.problem] : []))];
  if (problems.length > 0) return { problems };
  const files = Object.fromEntries(reads.map(([key, r]) => [key, 'file' in r ? r.file : null]));
  return checkProject(files as unknown as ProjectFiles, today());
}

/** Prints every problem, warnings last, and how many there were. */
export function printProblems(problems: readonly Problem[]): void {
  const sorted = [...problems.filter(isError), ...problems.filter((p) => !isError(p))];
  for (const problem of sorted) print(`${problemText(problem)}\n`);
}

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** "2 fel och 1 varning" */
export function countText(problems: readonly Problem[]): string {
  const errors = problems.filter(isError).length;
  const warnings = problems.length - errors;
  return `${count(errors, 'fel', 'fel')} och ${count(warnings, 'varning', 'varningar')}`;
}

/** The project of a data folder. Prints every problem and stops with exit code 1 when there are errors. */
export function validProject(
  dataDir: string,
  projectData: string,
  language: Language = DELIVERED_IN,
): NonNullable<Checked['project']> {
  const { problems, project } = readProject(dataDir, projectData, language);
  printProblems(problems);
  if (!project) fail(`${countText(problems)}. Inget har skrivits.`);
  return project;
}
