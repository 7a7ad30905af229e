import path from 'node:path';
import { DATASETS } from '../src/film/film-props';
import { countText, reportText } from '../src/frames/report';
import { CUTS } from '../src/schema/storyboard';
import { DELIVERED_IN } from '../src/schema/terms';
import { args, type Values } from './lib/args';
import { chosenCuts, chosenFilm, FILM_OPTIONS, filmsOf } from './lib/films';
import { checkFrames } from './lib/frames/run';
import { type SceneToCheck, scenesOfFilms, scenesToCheck } from './lib/frames/scenes';
import { inProject, PLACE } from './lib/paths';
import { validProject } from './lib/project';
import { fail, print, run } from './lib/say';

const COMMAND = {
  usage: 'npm run check:frames --',
  summary:
    'Ritar varje scen i en webbläsare och letar efter text utanför ytan, text över text eller ansikten, för liten eller svag text, saknade tecken, saker i textremsornas zon och hopp.',
  options: {
    data: { type: 'string', value: 'MAPP', help: 'Mapp med leveransen', default: PLACE.data },
    dataset: { type: 'string', choices: DATASETS, help: 'Bara leveransen (current) eller ett gränsfall' },
    film: FILM_OPTIONS.film,
    cut: { ...FILM_OPTIONS.cut, help: 'Bara den klippningen' },
    scene: { type: 'string', value: 'SCEN', help: 'Bara scener vars id börjar så, t.ex. persona' },
    sample: { type: 'string', value: 'ANTAL', help: 'Bara ett stickprov på så många ögonblick' },
    json: { type: 'boolean', help: 'Skriver anmärkningarna som JSON' },
    out: {
      type: 'string',
      value: 'MAPP',
      help: 'Mapp för bilder av det som hittas',
      default: 'out/check-frames',
    },
  },
} as const;

/** How many moments --sample asks for; undefined for the whole of every scene. */
function sampleSize(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const size = Number(text);
  if (!Number.isInteger(size) || size < 1)
    fail(`--sample behöver ett helt antal ögonblick, minst 1, inte "${text}".`, 2);
  return size;
}

/** Scenes of the film that is asked for: of all its cuts and, of the main film, all datasets unless one is named. */
function scenesAsked(options: Values<typeof COMMAND>): SceneToCheck[] {
  const [all, dataDir] = [chosenCuts(options), path.resolve(options.data)];
  const { dataset, scene = '' } = options;
  if (chosenFilm(options) === 'deep-dive') {
    const films = filmsOf(dataDir, all, DELIVERED_IN);
    return scenesOfFilms(
      films.map(({ made }) => ({ name: `deep-dive · ${made.timeline.cut}`, ...made })),
      scene,
    );
  }
  const { data, storyboard } = validProject(dataDir, inProject(PLACE.data));
  const cuts = CUTS.filter((cut) => all.includes(cut));
  return scenesToCheck({ datasets: dataset ? [dataset] : DATASETS, cuts, scene }, data, storyboard);
}

run(async () => {
  const options = args(COMMAND);
  const sample = sampleSize(options.sample);
  const scenes = scenesAsked(options);
  if (scenes.length === 0) fail(`Ingen scen börjar med "${options.scene}".`);
  const started = performance.now();
  const { reports, looked } = await checkFrames({ scenes, sample, outDir: path.resolve(options.out) });
  print(options.json ? JSON.stringify(reports, null, 1) : reportText(reports));
  const seconds = Math.round((performance.now() - started) / 1000);
  const summary = `${countText(reports)} ${looked} bilder på ${seconds} s.`;
  if (reports.some((r) => r.findings.length > 0))
    fail(`${summary}\nVarje fynd är inringat på en bild i ${options.out}.`);
  if (!options.json) print(summary);
});
