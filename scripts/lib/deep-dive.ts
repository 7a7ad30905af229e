import fs from 'node:fs';
import path from 'node:path';
import { type CheckedDeep, checkDeepDive, DEEP_STORYBOARD } from '../../src/check/deep';
import type { Problem } from '../../src/check/problem';
import { type DeepFilm, deepFilm } from '../../src/film/deep/deep-film';
import { peopleOf } from '../../src/film/teller';
import type { DeepCut } from '../../src/scenes/deep-beats';
import type { Person } from '../../src/scenes/shown';
import { DEEP_DIVE_FILE } from '../../src/schema/dataset';
import { inProject, PLACE } from './paths';
import { countText, printProblems, readText, validProject } from './project';
import { fail } from './say';

/** The deep dive of a data folder, and its storyboard. */
export interface DeepProject {
  readonly storyboard: NonNullable<CheckedDeep['project']>['storyboard'];
  /** A cut of it, told by the main film's people. */
  readonly film: (cut: DeepCut) => DeepFilm;
}

/** Whether a data folder has what a deep dive rests on. */
export const hasDeepDive = (dataDir: string): boolean => fs.existsSync(path.join(dataDir, DEEP_DIVE_FILE));

/** Reads and checks the deep dive of a data folder; the storyboard is the project's where the folder has none. */
export function readDeepProject(
  dataDir: string,
  projectData: string,
  people: readonly Person[],
): { readonly problems: readonly Problem[]; readonly project?: DeepProject } {
  const own = fs.existsSync(path.join(dataDir, DEEP_STORYBOARD)) ? dataDir : projectData;
  const [dive, storyboard] = [readText(dataDir, DEEP_DIVE_FILE), readText(own, DEEP_STORYBOARD)];
  if (!('file' in dive && 'file' in storyboard))
    return { problems: [dive, storyboard].flatMap((r) => ('problem' in r ? [r.problem] : [])) };
  const { problems, project } = checkDeepDive({ dive: dive.file, storyboard: storyboard.file });
  if (!project) return { problems };
  const film = (cut: DeepCut) => deepFilm(project.dive, project.storyboard, cut, people);
  return { problems, project: { storyboard: project.storyboard, film } };
}

/** Prints every problem of the deep dive and of the delivery around it, and stops with exit code 1 on errors. */
export function validDeep(dataDir: string): DeepProject {
  const projectData = inProject(PLACE.data);
  const people = peopleOf(validProject(dataDir, projectData).data);
  const { problems, project } = readDeepProject(dataDir, projectData, people);
  printProblems(problems);
  return project ?? fail(`${countText(problems)}. Inget har skrivits.`);
}
