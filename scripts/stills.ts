import path from 'node:path';
import { film } from '../src/film/film';
import { DATASETS } from '../src/film/film-props';
import { minutes } from '../src/film/transcript';
import { seededRandom, shuffle } from '../src/layout/random';
import { isDeepCut } from '../src/schema/cuts';
import { LANGUAGES } from '../src/schema/language';
import { DELIVERED_IN } from '../src/schema/terms';
import type { TimelineScene } from '../src/storyboard/timeline';
import { DURATION } from '../src/theme/motion';
import { args, type Values } from './lib/args';
import { findBrowser } from './lib/browser';
import { withBundle } from './lib/bundle';
import { makeContactSheet } from './lib/contact-sheet';
import { edgeCase } from './lib/edge-case';
import { chosenCut, FILM_OPTIONS, filmOf } from './lib/films';
import { inProject, PLACE } from './lib/paths';
import { validProject } from './lib/project';
import { renderStills } from './lib/render-stills';
import { fail, print, run } from './lib/say';

const COMMAND = {
  usage: 'npm run stills --',
  summary: 'Ritar stillbilder av varje scen på dess slag, och en karta över alla.',
  options: {
    data: { type: 'string', value: 'MAPP', help: 'Mapp med leveransen', default: PLACE.data },
    dataset: {
      type: 'string',
      choices: DATASETS,
      help: 'Leveransen eller ett gränsfall',
      default: 'current',
    },
    ...FILM_OPTIONS,
    lang: { type: 'string', choices: LANGUAGES, help: 'Filmens språk', default: DELIVERED_IN },
    scene: { type: 'string', value: 'SCEN', help: 'Bara scener vars id börjar så, t.ex. persona' },
    random: { type: 'string', value: 'ANTAL', help: 'Så många bilder, dragna ur hela filmen' },
    seed: { type: 'string', value: 'FRÖ', help: 'Frö för dragningen: samma frö, samma bilder', default: '1' },
    out: { type: 'string', value: 'MAPP', help: 'Mapp för bilderna', default: 'out/stills' },
    captions: { type: 'boolean', help: 'Ritar texterna i bilden också' },
  },
} as const;

/** Frames after a beat at which what it started has come to rest. */
const AFTER_BEAT = DURATION.move + DURATION.settle;

const COLUMNS = 4;

interface Moment {
  readonly frame: number;
  readonly caption: string;
}

/** The moments of a scene that are worth a look: each beat once what it started has settled. */
function moments(scene: TimelineScene, fps: number): Moment[] {
  const last = scene.to - scene.from - DURATION.handover - 1;
  return Object.entries(scene.beats)
    .sort(([, a], [, b]) => a - b)
    .map(([beat, at]) => {
      const frame = scene.from + Math.min(at + AFTER_BEAT, last);
      return { frame, caption: `${scene.id} · ${beat} · ${minutes(frame, fps)}` };
    });
}

/** So many moments of the scenes drawn by lot, in film order: a frame may fall anywhere. */
function drawn(scenes: readonly TimelineScene[], count: number, seed: string, fps: number): Moment[] {
  const frames = scenes.flatMap(({ id, from, to }) =>
    Array.from({ length: to - from }, (_, i) => ({ frame: from + i, id })),
  );
  return shuffle(seededRandom(`stills ${seed}`), frames)
    .slice(0, count)
    .sort((a, b) => a.frame - b.frame)
    .map(({ frame, id }) => ({ frame, caption: `${id} · ${minutes(frame, fps)}` }));
}

/** A whole number over 0 that was asked for. */
function countOf(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) fail(`--random ${text}: ange ett antal bilder, t.ex. 20.`);
  return count;
}

/** The film to draw: its scenes in time, its name, and the composition with the props that resolve it. */
function filmToDraw(options: Values<typeof COMMAND>, dataDir: string) {
  const { dataset, lang: language, captions } = options;
  const cut = chosenCut(options);
  if (dataset !== 'current' && language !== DELIVERED_IN)
    fail(`Gränsfallen finns bara på ${DELIVERED_IN}: välj --dataset current, eller utan --lang.`);
  if (isDeepCut(cut)) {
    if (dataset !== 'current') fail('Fördjupningen finns bara av leveransen: utan --dataset.', 2);
    const { made, storyboard } = filmOf(dataDir, cut, language);
    const inputProps = { cut, captions };
    return { timeline: made.timeline, title: storyboard.title, compositionId: 'DeepDive', inputProps };
  }
  const { data, storyboard } = validProject(dataDir, inProject(PLACE.data), language);
  const { timeline } = film(dataset === 'current' ? data : edgeCase(dataset), storyboard, cut);
  const inputProps = { cut, language, dataset, captions };
  return { timeline, title: storyboard.title, compositionId: 'Film', inputProps };
}

run(async () => {
  const options = args(COMMAND);
  const dataDir = path.resolve(options.data);
  const out = path.resolve(options.out);
  const { timeline, title, compositionId, inputProps } = filmToDraw(options, dataDir);
  const scenes = timeline.scenes.filter((s) => s.id.startsWith(options.scene ?? ''));
  if (scenes.length === 0)
    fail(
      `Ingen scen börjar med "${options.scene}". De heter ${timeline.scenes.map((s) => s.id).join(', ')}.`,
    );
  const { random, seed } = options;
  const all = random
    ? drawn(scenes, countOf(random), seed, timeline.fps)
    : scenes.flatMap((scene) => moments(scene, timeline.fps));
  const browser = await findBrowser();
  const paths = await withBundle({ dataDir }, (serveUrl) =>
    renderStills({
      serveUrl,
      browser,
      compositionId,
      inputProps,
      frames: all.map((m) => m.frame),
      outDir: out,
      name: (frame) => `${String(frame).padStart(5, '0')}`,
    }),
  );
  const sheet = path.join(out, 'contact-sheet.png');
  const stills = all.map(({ caption }, i) => ({ path: paths[i] as string, caption }));
  await makeContactSheet({
    title: `${title} · ${options.dataset}`,
    stills,
    columns: COLUMNS,
    outFile: sheet,
    browser,
  });
  if (random) print(`Frö: ${seed}`);
  print(`${all.length} stillbilder och ${path.join(options.out, 'contact-sheet.png')}.`);
});
