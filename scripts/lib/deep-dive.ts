import fs from 'node:fs';
import path from 'node:path';
import { checkDeepDive, DEEP_STORYBOARD } from '../../src/check/deep';
import { deepFilm } from '../../src/film/deep/deep-film';
import { minutes } from '../../src/film/transcript';
import { DEEP_CUTS } from '../../src/scenes/deep-beats';
import { DEEP_DIVE_FILE } from '../../src/schema/dataset';
import { countText, printProblems, readText } from './project';
import { print } from './say';

/** Prints every problem of the deep dive and, when it holds, how each cut is planned. */
export function checkDeep(dataDir: string, projectData: string): void {
  const own = fs.existsSync(path.join(dataDir, DEEP_STORYBOARD)) ? dataDir : projectData;
  const reads = [readText(dataDir, DEEP_DIVE_FILE), readText(own, DEEP_STORYBOARD)] as const;
  const wrong = reads.flatMap((r) => ('problem' in r ? [r.problem] : []));
  const [dive, storyboard] = reads;
  const checked =
    'file' in dive && 'file' in storyboard
      ? checkDeepDive({ dive: dive.file, storyboard: storyboard.file })
      : { problems: wrong };
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
