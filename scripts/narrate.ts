import path from 'node:path';
import { LANGUAGES } from '../src/schema/language';
import { DELIVERED_IN } from '../src/schema/terms';
import { writeWav } from '../src/sound/wav-write';
import { args } from './lib/args';
import { writeAtomically } from './lib/atomic';
import { type AskedFilm, chosenCut, chosenCuts, chosenFilm, FILM_OPTIONS, filmsOf } from './lib/films';
import { inProject, PLACE } from './lib/paths';
import { print, run } from './lib/say';
import { acceptTakes } from './lib/voice/accept';
import { askedLines, narration, TAKES, validSpeechSettings } from './lib/voice/narrate';
import type { Asked } from './lib/voice/speaker';
import { acceptanceText, narrationText, spokenTextTable } from './lib/voice/table';

const COMMAND = {
  usage: 'npm run narrate --',
  summary: 'Läser upp filmens alla rader, och säger hur de ryms i sina luckor.',
  options: {
    data: { type: 'string', value: 'MAPP', help: 'Mapp med leveransen', default: PLACE.data },
    lang: { type: 'string', choices: LANGUAGES, help: 'Filmens språk', default: DELIVERED_IN },
    ...FILM_OPTIONS,
    'strict-voice': { type: 'boolean', help: 'Hela filmen av samma röst, annars fel: för leverans' },
    print: { type: 'boolean', help: 'Visar bara vad som sägs' },
    accept: { type: 'boolean', help: 'Godkänner de inspelade tagningarna, i filmens alla klippningar' },
    out: { type: 'string', value: 'MAPP', help: 'Skriver också varje rad som WAV, att lyssna på' },
  },
} as const;

/** Lines of a film's cuts, each id once: a take is a line's, whichever cut tells it. */
function linesOf(films: readonly AskedFilm[], lexicon: Parameters<typeof askedLines>[1]): Asked[] {
  const all = films.flatMap(({ made }) => askedLines(made, lexicon));
  return [...new Map(all.map((l) => [l.id, l])).values()];
}

/** How far it has come, on a terminal: a film takes minutes the first time. */
function tellLine(done: number, all: number): void {
  if (process.stderr.isTTY)
    process.stderr.write(`\r\x1b[2KLäser rad ${done} av ${all}${done === all ? '\n' : ''}`);
}

run(async () => {
  const options = args(COMMAND);
  const dataDir = path.resolve(options.data);
  const cuts = options.accept
    ? chosenCuts({ ...options, cut: undefined, film: chosenFilm(options) })
    : [chosenCut(options)];
  const films = filmsOf(dataDir, cuts, options.lang);
  const { lexicon } = validSpeechSettings(dataDir, options.lang);
  if (options.accept) {
    const folder = inProject(TAKES, options.lang);
    const acceptance = await acceptTakes(folder, linesOf(films, lexicon));
    print(acceptanceText(acceptance, path.relative(process.cwd(), folder)));
    if (acceptance.refused.length > 0) process.exitCode = 1;
    return;
  }
  const { made } = films[0] as AskedFilm;
  if (options.print) return print(spokenTextTable(askedLines(made, lexicon)));
  const started = performance.now();
  const { lines, report } = await narration(made, {
    dataDir,
    strictVoice: options['strict-voice'],
    onLine: tellLine,
  });
  print(narrationText(report));
  print(`Klart på ${((performance.now() - started) / 1000).toFixed(1).replace('.', ',')} s.`);
  if (options.out === undefined) return;
  for (const { id, samples, rate } of lines)
    await writeAtomically(
      path.join(path.resolve(options.out), `${id}.wav`),
      writeWav({ rate, channels: [samples()] }),
    );
  print(`${lines.length} ljudfiler ligger i ${options.out}.`);
});
