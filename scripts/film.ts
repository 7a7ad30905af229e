import { statSync } from 'node:fs';
import path from 'node:path';
import { srt, vtt } from '../src/captions/serialise';
import { claimedFacts } from '../src/film/claims';
import { type Film, film } from '../src/film/film';
import { timelineFile } from '../src/film/timeline-file';
import { minutes, transcript } from '../src/film/transcript';
import { posterFrame } from '../src/layout/close/poster';
import { CUTS, type Storyboard } from '../src/schema/storyboard';
import { args } from './lib/args';
import { writeAtomically } from './lib/atomic';
import { type Browser, findBrowser } from './lib/browser';
import { withBundle } from './lib/bundle';
import { inProject, PLACE } from './lib/paths';
import { progress } from './lib/progress';
import { validProject } from './lib/project';
import { renderFilm } from './lib/render';
import { renderStills } from './lib/render-stills';
import { print, run } from './lib/say';

const COMMAND = {
  usage: 'npm run film --',
  summary: 'Gör filmen: kontrollerar, ritar, och skriver film, texter, manus och faktalista.',
  options: {
    data: { type: 'string', value: 'MAPP', help: 'Mapp med leveransen', default: PLACE.data },
    out: { type: 'string', value: 'MAPP', help: 'Mapp för det som görs', default: 'out' },
    cut: { type: 'string', choices: CUTS, help: 'Klippning', default: 'internal' },
    captions: { type: 'boolean', help: 'Ritar texterna i bilden också' },
  },
} as const;

/** The film's frame that the poster is taken from: the end card, whole and at rest, as its own layout says. */
function posterOf({ timeline, scenes }: Film): number {
  const last = scenes.at(-1);
  if (last?.kind !== 'close') throw new Error('The film has no end card to take the poster from.');
  return timeline.frames - last.frames + posterFrame(last);
}

/** Everything beside the picture: cheap to make, so it is written last, when the film is whole. */
async function writeTexts(out: string, made: Film, storyboard: Storyboard): Promise<string[]> {
  const { fps, language } = made.timeline;
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  const files: Record<string, string> = {
    [`film.${language}.srt`]: srt(made.cues, fps),
    [`film.${language}.vtt`]: vtt(made.cues, fps, language),
    [`transcript.${language}.md`]: transcript(made, storyboard),
    'facts.json': json(claimedFacts(made)),
    'timeline.json': json(timelineFile(made)),
  };
  for (const [name, text] of Object.entries(files)) await writeAtomically(path.join(out, name), text);
  return Object.keys(files);
}

/** Lines that aren't told because something is withheld, and scenes that rest on refused results. */
function tellDropped({ timeline }: Film) {
  for (const { scene, reason } of timeline.refused) print(`Utelämnad scen: ${scene} (${reason})`);
  for (const { line, reason } of timeline.dropped) print(`Utelämnad rad: ${line} (${reason})`);
}

/** Draws film and poster with one bundle and one browser. Ctrl+C ends it and leaves the previous film as it was. */
async function draw(made: Film, dataDir: string, out: string, browser: Browser, captions: boolean) {
  await withBundle({ dataDir }, async (serveUrl) => {
    const inputProps = { cut: made.timeline.cut, dataset: 'current', captions };
    const source = { serveUrl, browser, compositionId: 'Film', inputProps };
    const bar = progress('Ritar', made.timeline.frames);
    await renderFilm({
      ...source,
      outFile: path.join(out, 'film.mp4'),
      onProgress: ({ drawn }) => bar.update(drawn),
    });
    bar.finish('Ritat.');
    await renderStills({ ...source, frames: [posterOf(made)], outDir: out, name: () => 'poster' });
  });
}

run(async () => {
  const options = args(COMMAND);
  const started = performance.now();
  const dataDir = path.resolve(options.data);
  const out = path.resolve(options.out);
  const { data, storyboard } = validProject(dataDir, inProject(PLACE.data));
  const made = film(data, storyboard, options.cut);
  tellDropped(made);
  const browser = await findBrowser();
  await draw(made, dataDir, out, browser, options.captions);
  const texts = await writeTexts(out, made, storyboard);
  const { frames, fps } = made.timeline;
  const megabytes = (statSync(path.join(out, 'film.mp4')).size / 1e6).toFixed(0);
  const took = minutes(Math.round((performance.now() - started) / 1000) * fps, fps);
  print(
    `Klart: ${path.join(options.out, 'film.mp4')}, ${minutes(frames, fps)} lång, ${megabytes} MB, gjord på ${took}.`,
  );
  print(`Bredvid den: poster.png, ${texts.join(', ')}.`);
});
