import { statSync } from 'node:fs';
import path from 'node:path';
import { parseShard, type Shard, shardText } from '../src/chunks/deal';
import { captioned } from '../src/film/captioned';
import type { Film } from '../src/film/film';
import { posterOf } from '../src/film/poster';
import { minutes } from '../src/film/transcript';
import { notApproved, withDraftMarks } from '../src/review/drafts';
import { LANGUAGES } from '../src/schema/language';
import { DELIVERED_IN } from '../src/schema/terms';
import { analyse } from './lib/analyse/analyse';
import { readApprovals } from './lib/approvals';
import { args, type Values } from './lib/args';
import { withOwnTemp } from './lib/atomic-temp';
import { CACHE_LIMIT, clean } from './lib/chunks/evict';
import { type FilmJob, type FilmRun, makeFilm } from './lib/chunks/make-film';
import { codeOfScenes } from './lib/chunks/modules';
import { cacheFolder, placeIn } from './lib/chunks/place';
import { runText } from './lib/chunks/run-text';
import { fileNames } from './lib/film-names';
import { writeTexts } from './lib/film-texts';
import { type AskedFilm, chosenCut, FILM_OPTIONS, filmOf } from './lib/films';
import { PLACE } from './lib/paths';
import { openPicture } from './lib/picture/open';
import { today } from './lib/project';
import { fail, print, run, speakJson } from './lib/say';
import { type FilmSound, makeSounds } from './lib/sound';
import { soundText } from './lib/sound-report';

const COMMAND = {
  usage: 'npm run film --',
  summary: 'Gör filmen: kontrollerar, läser upp, ritar, och skriver film, texter, manus och faktalista.',
  options: {
    data: { type: 'string', value: 'MAPP', help: 'Mapp med leveransen', default: PLACE.data },
    raw: { type: 'string', value: 'MAPP', help: 'Mapp med råtabeller: resultaten görs först, i <out>/data' },
    mapping: { type: 'string', value: 'FIL', help: 'Råtabellernas namn på filer och kolumner' },
    out: { type: 'string', value: 'MAPP', help: 'Mapp för det som görs', default: 'out' },
    ...FILM_OPTIONS,
    lang: { type: 'string', choices: LANGUAGES, help: 'Filmens språk', default: DELIVERED_IN },
    captions: { type: 'boolean', help: 'Ritar texterna i bilden också' },
    'require-approval': { type: 'boolean', help: 'Märker scener som ingen har godkänt med UTKAST' },
    'strict-voice': { type: 'boolean', help: 'Hela filmen av samma röst, annars fel: för leverans' },
    explain: { type: 'boolean', help: 'Säger för varje scen varför den ritas om eller inte' },
    shard: {
      type: 'string',
      value: 'DEL/ANTAL',
      help: 'Ritar bara en del av filmen, som 2/4, till mappen --out',
    },
    join: { type: 'list', value: 'MAPP …', help: 'Gör filmen av delar som --shard har gjort; ritar inget' },
    'cache-gb': { type: 'string', value: 'GB', help: 'Största plats för färdiga bitar (annars 2)' },
    clean: { type: 'boolean', help: 'Tömmer förrådet av färdiga bitar, och gör inget mer' },
    json: { type: 'boolean', help: 'Säger allt som ett JSON-objekt per rad: för program' },
  },
} as const;

type Options = Values<typeof COMMAND>;

/** Lines that aren't told because something is withheld, and scenes that rest on refused results. */
function tellDropped({ timeline }: Film) {
  for (const { scene, reason } of timeline.refused) print(`Utelämnad scen: ${scene} (${reason})`);
  for (const { line, reason } of timeline.dropped) print(`Utelämnad rad: ${line} (${reason})`);
}

/** The film with its draft marks, if only what somebody has approved may go without one. */
function marked({ made: scripted, storyboard }: AskedFilm, dataDir: string): Film {
  const approvals = readApprovals(dataDir);
  for (const scene of notApproved(scripted, approvals)) print(`Inte godkänd: ${scene}`);
  return withDraftMarks(scripted, storyboard, approvals);
}

/** What was made, how long it took, and how it sounds. */
async function tell(
  outFile: string,
  { timeline }: Film,
  run: FilmRun,
  sound: FilmSound,
  texts: readonly string[],
) {
  const { frames, fps } = timeline;
  const megabytes = (statSync(outFile).size / 1e6).toFixed(0);
  const took = minutes(Math.round(performance.now() / 1000) * fps, fps);
  const shown = path.relative(process.cwd(), outFile);
  print(runText(run));
  print(`Klart: ${shown}, ${minutes(frames, fps)} lång, ${megabytes} MB, gjord på ${took}.`);
  print(`Bredvid den: ${fileNames(timeline).poster}, ${texts.join(', ')}.`);
  print(soundText(sound.measured, run.level ?? null, sound.report));
}

/** Results of raw tables, made in `dataDir`. What was refused says so there, and its scenes are left out. */
async function analysedFor(raw: string, mapping: string | undefined, dataDir: string): Promise<string> {
  const named = mapping === undefined ? undefined : path.resolve(mapping);
  await analyse({ raw, mapping: named, today: today() }, dataDir);
  return dataDir;
}

/** Which shard is asked for; a mistake ends the run. */
function shardOf(text: string | undefined): Shard | undefined {
  const shard = text === undefined ? undefined : parseShard(text);
  if (text !== undefined && !shard) fail(`--shard skrivs som 2/4: del två av fyra, inte "${text}".`, 2);
  return shard;
}

/** Bytes that the cache may hold; a mistake ends the run. */
function limitOf(text: string | undefined): number {
  if (text === undefined) return CACHE_LIMIT;
  const gigabytes = Number(text.replace(',', '.'));
  if (!(gigabytes >= 0)) fail(`--cache-gb är ett antal gigabyte, inte "${text}".`, 2);
  return gigabytes * 1e9;
}

function emptyCache(): void {
  const freed = clean(placeIn(cacheFolder()));
  print(`Förrådet av färdiga bitar är tömt: ${(freed / 1e6).toFixed(0)} MB frigjordes.`);
}

/** Draws a shard into a folder. Nobody hears it, so nothing is spoken, unless captions are drawn where words are heard. */
async function makeShard(scripted: Film, dataDir: string, options: Options, shard: Shard): Promise<void> {
  const made = options.captions ? (await spoken(scripted, dataDir, options)).made : scripted;
  const out = path.resolve(options.out);
  print(runText(await drawn(made, options, { out, shard })));
  print(`Klart: del ${shardText(shard)} ligger i ${path.relative(process.cwd(), out) || out}.`);
}

/** The film with its sound. */
async function spoken(scripted: Film, dataDir: string, options: Options) {
  const [sound] = await makeSounds([scripted], { dataDir, strictVoice: options['strict-voice'] });
  if (!sound) throw new Error('The film has no sound.');
  return { sound, made: captioned(scripted, sound.entry.heard) };
}

async function drawn(
  { scenes }: Film,
  { captions, explain, join, 'cache-gb': gigabytes }: Options,
  job: Pick<FilmJob, 'out' | 'poster' | 'shard' | 'sound'>,
): Promise<FilmRun> {
  const [limit, cache, codeOf] = [limitOf(gigabytes), cacheFolder(), await codeOfScenes()];
  // The picture's browser keeps its temporary files inside the film's, so it is ended before they go.
  return withOwnTemp(async () => {
    const picture = await openPicture();
    try {
      return await makeFilm({ ...job, scenes, captions, explain, join, picture, codeOf, limit, cache });
    } finally {
      await picture.close();
    }
  });
}

async function makeWhole({ made: scripted, storyboard }: AskedFilm, dataDir: string, options: Options) {
  const { lang: language } = options;
  const { sound, made } = await spoken(scripted, dataDir, options);
  const name = fileNames(made.timeline);
  const out = path.resolve(options.out, name.film);
  const poster = { ...posterOf(made), file: path.resolve(options.out, name.poster) };
  const finished = await drawn(made, options, { out, poster, sound: { file: sound.file, language } });
  const texts = await writeTexts(path.dirname(out), made, storyboard);
  await tell(out, made, finished, sound, texts);
}

run(async () => {
  const options = args(COMMAND);
  if (options.json) speakJson();
  if (options.clean) return emptyCache();
  const [cut, shard] = [chosenCut(options), shardOf(options.shard)];
  limitOf(options['cache-gb']);
  if (shard && options.join) fail('--shard och --join går inte ihop: först delarna, sedan filmen av dem.', 2);
  if (shard && options.raw !== undefined)
    fail('--shard utgår från färdiga resultat: gör dem först, med npm run analyse, och ange --data.', 2);
  const dataDir =
    options.raw === undefined
      ? path.resolve(options.data)
      : await analysedFor(path.resolve(options.raw), options.mapping, path.resolve(options.out, 'data'));
  const asked = filmOf(dataDir, cut, options.lang);
  tellDropped(asked.made);
  const made = options['require-approval'] ? marked(asked, dataDir) : asked.made;
  if (shard) await makeShard(made, dataDir, options, shard);
  else await makeWhole({ ...asked, made }, dataDir, options);
});
