import fs from 'node:fs';
import path from 'node:path';
import { type CheckedDeep, checkDeepDive, DEEP_STORYBOARD } from '../../src/check/deep';
import { type DeepFilm, deepFilm } from '../../src/film/deep/deep-film';
import { peopleOf } from '../../src/film/teller';
import { minutes } from '../../src/film/transcript';
import { DEEP_CUTS, type DeepCut } from '../../src/scenes/deep-beats';
import { DEEP_DIVE_FILE } from '../../src/schema/dataset';
import { inProject, PLACE } from './paths';
import { countText, printProblems, readText, validProject } from './project';
import { fail, print } from './say';

/** Reads and checks the deep dive of a data folder. */
function readDeep(dataDir: string, projectData: string): CheckedDeep {
  const own = fs.existsSync(path.join(dataDir, DEEP_STORYBOARD)) ? dataDir : projectData;
  const [dive, storyboard] = [readText(dataDir, DEEP_DIVE_FILE), readText(own, DEEP_STORYBOARD)];
  if ('file' in dive && 'file' in storyboard)
    return checkDeepDive({ dive: dive.file, storyboard: storyboard.file });
  return { problems: [dive, storyboard].flatMap((r) => ('problem' in r ? [r.problem] : [])) };
}

/** Prints every problem of the deep dive and, when it holds, how each cut is planned. */
export function checkDeep(dataDir: string, projectData: string): void {
  const checked = readDeep(dataDir, projectData);
  printProblems(checked.problems);
  if (!checked.project) {
    print(`${countText(checked.problems)}. Inget har skrivits.`);
    process.exitCode = 1;
    return;
  }
  for (const cut of DEEP_CUTS) {
    const { timeline } = deepFilm(checked.project.dive, checked.project.storyboard, cut);
    const scenes = timeline.scenes.map((s) => s.id).join(', ');
    print(`${cut}: ${minutes(timeline.frames, timeline.fps)}: ${scenes}`);
    for (const { scene, reason } of timeline.refused) print(`  utelämnad scen: ${scene} (${reason})`);
  }
  print(`Fördjupningen går att planera: ${countText(checked.problems)}.`);
}

/** The deep dive of a data folder, and its storyboard. */
export interface DeepProject {
  readonly storyboard: NonNullable<CheckedDeep['project']>['storyboard'];
  /** A cut of it, told by the main film's people. */
  readonly film: (cut: DeepCut) => DeepFilm;
}

/** Prints every problem of the deep dive and of the delivery around it, and stops with exit code 1 on errors. */
export function validDeep(dataDir: string): DeepProject {
  const projectData = inProject(PLACE.data);
  const people = peopleOf(validProject(dataDir, projectData).data);
  const { problems, project } = readDeep(dataDir, projectData);
  printProblems(problems);
  if (!project) fail(`${countText(problems)}. Inget har skrivits.`);
  const { dive, storyboard } = project;
  return { storyboard, film: (cut) => deepFilm(dive, storyboard, cut, people) };
}
