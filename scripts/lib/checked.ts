import { DEEP_STORYBOARD } from '../../src/check/deep';
import type { Problem } from '../../src/check/problem';
import { toldCuts } from '../../src/check/slots';
import { peopleOf } from '../../src/film/teller';
import { minutes } from '../../src/film/transcript';
import { DEEP_CUTS } from '../../src/scenes/deep-beats';
import { storyboardFile } from '../../src/schema/dataset';
import type { Language } from '../../src/schema/language';
import type { Timeline } from '../../src/storyboard/timeline';
import { readDeepProject } from './deep-dive';
import { readProject } from './project';
import type { Told } from './voice/check-speech';

/** What is wrong with a film and, when it can be told, what it tells and how its cuts are planned. */
export interface CheckedFilm {
  readonly problems: readonly Problem[];
  readonly told?: Told;
  readonly plan?: string;
}

/** The main film of a folder. */
export function checkedMain(dataDir: string, projectData: string, language: Language): CheckedFilm {
  const { problems, project } = readProject(dataDir, projectData, language);
  if (!project) return { problems };
  const told = toldCuts(project.storyboard, project.data);
  return { problems, told: { ...told, name: storyboardFile(language), language } };
}

/** A cut, its scenes, and those that are left out. */
function planOf({ cut, frames, fps, scenes, refused }: Timeline): string {
  const out = refused.map(({ scene, reason }) => `\n  utelämnad scen: ${scene} (${reason})`);
  return `${cut}: ${minutes(frames, fps)}: ${scenes.map((s) => s.id).join(', ')}${out.join('')}`;
}

/** The deep dive of a folder, and the delivery that its people come from. */
export function checkedDeep(dataDir: string, projectData: string): CheckedFilm {
  const main = readProject(dataDir, projectData);
  const people = main.project ? peopleOf(main.project.data) : [];
  const { problems, project } = readDeepProject(dataDir, projectData, people);
  const all = [...main.problems, ...problems];
  if (!project || !main.project) return { problems: all };
  const { storyboard, film } = project;
  const timelines = DEEP_CUTS.map((cut) => film(cut).timeline);
  const { language } = storyboard;
  return {
    problems: all,
    told: { storyboard, timelines, name: DEEP_STORYBOARD, language },
    plan: timelines.map(planOf).join('\n'),
  };
}
