import { statSync } from 'node:fs';
import path from 'node:path';
import { chaptersOf } from '../src/captions/chapters';
import { chaptersVtt, srt, vtt } from '../src/captions/serialise';
import { captioned } from '../src/film/captioned';
import { claimedFacts } from '../src/film/claims';
import { type Film, film } from '../src/film/film';
import { timelineFile } from '../src/film/timeline-file';
import { minutes, transcript } from '../src/film/transcript';
import { posterFrame } from '../src/layout/close/poster';
import { LANGUAGES, type Language } from '../src/schema/language';
import { CUTS, type Storyboard } from '../src/schema/storyboard';
import { DELIVERED_IN } from '../src/schema/terms';
import { analyse } from './lib/analyse/analyse';
import { args } from './lib/args';
import { writeAtomically } from './lib/atomic';
import { type Browser, findBrowser } from './lib/browser';
import { withBundle } from './lib/bundle';
import { inProject, PLACE } from './lib/paths';
import { progress } from './lib/progress';
import { today, validProject } from './lib/project';
import { renderFilm } from './lib/render';
import { renderStills } from './lib/render-stills';
import { print, run } from './lib/say';
import { type FilmSound, makeSounds } from './lib/sound';
import { measureFilm } from './lib/sound-measure';
import { soundText } from './lib/sound-report';

const COMMAND = {
  usage: 'npm run film --',
  summary: 'Gör filmen: kontrollerar, läser upp, ritar, och skriver film, texter, manus och faktalista.',
  options: {
    data: { type: 'string', value: 'MAPP', help: 'Mapp med leveransen', default: PLACE.data },
    raw: { type: 'string', value: 'MAPP', help: 'Mapp med råtabeller: resultaten görs först, i <out>/data' },
    mapping: { type: 'string', value: 'FIL', help: 'Råtabellernas namn på filer och kolumner' },
    out: { type: 'string', value: 'MAPP', help: 'Mapp för det som görs', default: 'out' },
    cut: { type: 'string', choices: CUTS, help: 'Klippning', default: 'internal' },
    lang: { type: 'string', choices: LANGUAGES, help: 'Filmens språk', default: DELIVERED_IN },
    captions: { type: 'boolean', help: 'Ritar texterna i bilden också' },
    'strict-voice': { type: 'boolean', help: 'Hela filmen av samma röst, annars fel: för leverans' },
  },
} as const;

/** The film's frame that the poster is taken from: the end card, whole and at rest, as its own layout says. */
function posterOf({ timeline, scenes }: Film): number {
  const last = scenes.at(-1);
  if (last?.kind !== 'close') throw new Error('The film has no end card to take the poster from.');
  return timeline.frames - last.frames + posterFrame(last);
}

/** Names of what is made: a film in another language than the data's lies beside it. */
const named = (language: Language, stem: string, ending: string): string =>
  language === DELIVERED_IN ? `${stem}.${ending}` : `${stem}.${language}.${ending}`;

/** Everything beside the picture: cheap to make, so it is written last, when the film is whole. */
async function writeTexts(out: string, made: Film, storyboard: Storyboard): Promise<string[]> {
  const { fps, language } = made.timeline;
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  const files: Record<string, string> = {
    [`film.${language}.srt`]: srt(made.cues, fps),
    [`film.${language}.vtt`]: vtt(made.cues, fps, language),
    [`chapters.${language}.vtt`]: chaptersVtt(chaptersOf(made.timeline), fps, language),
    [`transcript.${language}.md`]: transcript(made, storyboard),
    [named(language, 'facts', 'json')]: json(claimedFacts(made)),
    [named(language, 'timeline', 'json')]: json(timelineFile(made)),
  };
  for (const [name, text] of Object.entries(files)) await writeAtomically(path.join(out, name), text);
  return Object.keys(files);
}

/** Lines that aren't told because something is withheld, and scenes that rest on refused results. */
function tellDropped({ timeline }: Film) {
  for (const { scene, reason } of timeline.refused) print(`Utelämnad scen: ${scene} (${reason})`);
  for (const { line, reason } of timeline.dropped) print(`Utelämnad rad: ${line} (${reason})`);
}

interface Drawing {
  readonly made: Film;
  readonly sound: FilmSound;
  readonly dataDir: string;
  readonly outFile: string;
  readonly captions: boolean;
}

/** Draws film and poster with one bundle and one browser. Ctrl+C ends it and leaves the previous film as it was. */
async function draw({ made, sound, dataDir, outFile, captions }: Drawing, browser: Browser): Promise<void> {
  const { cut, language, frames } = made.timeline;
  await withBundle({ dataDir }, async (serveUrl) => {
    const inputProps = { cut, language, dataset: 'current', captions };
    const source = { serveUrl, browser, compositionId: 'Film', inputProps };
    const bar = progress('Ritar', frames);
    await renderFilm({
      ...source,
      outFile,
      sound: { file: sound.file, language },
      onProgress: ({ drawn }) => bar.update(drawn),
    });
    bar.finish('Ritat.');
    const name = path.parse(named(language, 'poster', 'png')).name;
    await renderStills({
      ...source,
      frames: [posterOf(made)],
      outDir: path.dirname(outFile),
      name: () => name,
    });
  });
}

/** What was made, how long it took, and how it sounds. */
async function tell(outFile: string, { timeline }: Film, sound: FilmSound, texts: readonly string[]) {
  const { frames, fps, language } = timeline;
  const megabytes = (statSync(outFile).size / 1e6).toFixed(0);
  const took = minutes(Math.round(performance.now() / 1000) * fps, fps);
  const shown = path.relative(process.cwd(), outFile);
  print(`Klart: ${shown}, ${minutes(frames, fps)} lång, ${megabytes} MB, gjord på ${took}.`);
  print(`Bredvid den: ${named(language, 'poster', 'png')}, ${texts.join(', ')}.`);
  print(soundText(sound.measured, await measureFilm(outFile), sound.report));
}

/** Results of raw tables, made in `dataDir`. What was refused says so there, and its scenes are left out. */
async function analysedFor(raw: string, mapping: string | undefined, dataDir: string): Promise<string> {
  const named = mapping === undefined ? undefined : path.resolve(mapping);
  await analyse({ raw, mapping: named, today: today() }, dataDir);
  return dataDir;
}

run(async () => {
  const options = args(COMMAND);
  const out = path.resolve(options.out);
  const dataDir =
    options.raw === undefined
      ? path.resolve(options.data)
      : await analysedFor(path.resolve(options.raw), options.mapping, path.join(out, 'data'));
  const { data, storyboard } = validProject(dataDir, inProject(PLACE.data), options.lang);
  const scripted = film(data, storyboard, options.cut);
  tellDropped(scripted);
  const [sound] = await makeSounds([scripted], { dataDir, strictVoice: options['strict-voice'] });
  if (!sound) throw new Error('The film has no sound.');
  const made = captioned(scripted, sound.entry.heard);
  const outFile = path.join(out, named(options.lang, 'film', 'mp4'));
  await draw({ made, sound, dataDir, outFile, captions: options.captions }, await findBrowser());
  await tell(outFile, made, sound, await writeTexts(out, made, storyboard));
});
