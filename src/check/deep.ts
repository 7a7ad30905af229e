import type { z } from 'zod';
import { deepBook, deepFilm } from '../film/deep/deep-film';
import { DEEP_BEATS, DEEP_CUTS } from '../scenes/deep-beats';
import { DEEP_DIVE_FILE } from '../schema/dataset';
import { type DeepDive, deepDiveSchema } from '../schema/deep-dive';
import { type DeepStoryboard, type DeepStoryScene, deepStoryboardSchema } from '../schema/deep-storyboard';
import type { TextFile } from './check';
import { type JsonFile, readJson } from './json';
import { isError, type Problem } from './problem';
import { type Report, report } from './report';
import { schemaProblems } from './schema-problems';
import { checkNames, checkTimes, templatesOf } from './story';
import { checkTimed } from './timed';

/** The deep dive's storyboard under the data folder. */
export const DEEP_STORYBOARD = 'storyboard.deep-dive.sv.json';

/** What was found. Results and storyboard are there when nothing stops the film. */
export interface CheckedDeep {
  readonly problems: readonly Problem[];
  readonly project?: { readonly dive: DeepDive; readonly storyboard: DeepStoryboard };
}

function read<T>(
  { file, text }: TextFile,
  schema: z.ZodType<T>,
): { json: JsonFile; value: T } | { problems: Problem[] } {
  if (text === null) {
    const remedy =
      file === DEEP_DIVE_FILE
        ? 'Gör den av råtabellerna med npm run analyse, eller återställ exemplet.'
        : 'Lägg tillbaka storyboarden.';
    return {
      problems: [
        { severity: 'error', file, path: '', found: 'filen saknas', expected: `data/${file}`, remedy },
      ],
    };
  }
  const { json, problems } = readJson(file, text);
  if (!json) return { problems };
  const parsed = schema.safeParse(json.value);
  return parsed.success
    ? { json, value: parsed.data }
    : { problems: schemaProblems(json, parsed.error.issues) };
}

/** Beats that a scene doesn't know, or that a cut lacks or has twice. */
function checkDeepBeats(r: Report, json: JsonFile, scene: DeepStoryScene, i: number): void {
  const { build, accent }: { build: readonly string[]; accent: readonly string[] } = DEEP_BEATS[scene.kind];
  const known = [...build, ...accent];
  scene.lines.forEach((line, k) => {
    for (const beat of Object.keys(line.beats))
      if (!known.includes(beat))
        r.error(
          json,
          ['scenes', i, 'lines', k, 'beats', beat],
          [`slaget ”${beat}”`, `något av: ${known.join(', ')}`, 'Rätta namnet.'],
        );
  });
  for (const cut of scene.cuts) {
    const heard = scene.lines.filter((l) => !l.cuts || l.cuts.includes(cut));
    const essential = heard.filter((l) => l.weight === 'essential').flatMap((l) => Object.keys(l.beats));
    for (const beat of build.filter((b) => essential.filter((e) => e === b).length !== 1))
      r.error(
        json,
        ['scenes', i, 'lines'],
        [
          `”${beat}” inte på precis en rad som alltid är med, i klippningen ${cut}`,
          'varje slag som bygger bilden en gång, på en rad med vikten essential',
          'Flytta slaget.',
        ],
      );
  }
}

/** Checks the deep dive's results and storyboard together and lists every problem. */
export function checkDeepDive(files: {
  readonly dive: TextFile;
  readonly storyboard: TextFile;
}): CheckedDeep {
  const dive = read(files.dive, deepDiveSchema);
  const board = read(files.storyboard, deepStoryboardSchema);
  if ('problems' in dive || 'problems' in board)
    return { problems: [dive, board].flatMap((f) => ('problems' in f ? f.problems : [])) };
  const r = report();
  const book = deepBook(dive.value, board.value);
  board.value.scenes.forEach((scene, i) => {
    for (const { path, text } of templatesOf(scene, i))
      checkNames(r, board.json, path, text, book, {}, board.value.language);
    checkDeepBeats(r, board.json, scene, i);
    checkTimes(r, board.json, scene, i);
  });
  const told = new Set<string>();
  if (!r.problems.some(isError))
    for (const cut of DEEP_CUTS)
      checkTimed(r, board.json, board.value, deepFilm(dive.value, board.value, cut).timeline, told);
  const stops = r.problems.some(isError);
  return {
    problems: r.problems,
    ...(stops ? {} : { project: { dive: dive.value, storyboard: board.value } }),
  };
}
