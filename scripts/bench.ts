import { copyFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { film } from '../src/film/film';
import { args } from './lib/args';
import { BenchProject } from './lib/bench/project';
import { losslessLuma, quality } from './lib/bench/quality';
import { type Measured, type Seconds, table, targets } from './lib/bench/report';
import { timed } from './lib/bench/timed';
import { inProject, PLACE } from './lib/paths';
import { ffmpegPath } from './lib/picture/ffmpeg-path';
import { validProject } from './lib/project';
import { fail, print, run, warn } from './lib/say';

const COMMAND = {
  usage: 'npm run bench --',
  summary:
    'Mäter npm run film mot npx remotion render: samma film, samma dator, växelvis, i en kopia av projektet.',
  options: {
    short: { type: 'boolean', help: 'En klippning på 40 sekunder i stället för hela filmen' },
    frames: { type: 'string', value: 'ANTAL', help: 'Bilder som kvaliteten mäts på', default: '60' },
  },
} as const;

/** Remotion's own default: half the cores, at least one and at most eight. */
const DEFAULT_CONCURRENCY = Math.round(Math.min(8, Math.max(1, cpus().length / 2)));

const REMOTION = join('node_modules', '@remotion', 'cli', 'remotion-cli.js');

const FOLDER = inProject(PLACE.cache, 'bench');
const project = new BenchProject(join(FOLDER, 'project'));
const filmFile = (name: string) => join(FOLDER, `${name}.mp4`);

async function plain(name: string, concurrency: string): Promise<number> {
  const words = [REMOTION, 'render', 'Film', filmFile(name), `--concurrency=${concurrency}`, '--log=error'];
  return (await timed(project.folder, words)).seconds;
}

/** `npm run film` without npm's own start. */
async function ours(): Promise<number> {
  const { seconds, said } = await timed(project.folder, ['--import', 'tsx', join('scripts', 'film.ts')]);
  print(`${said.trim()}\n`);
  return seconds;
}

/** Every way once, one after another; the films of the whole ones stay for the comparison. */
async function measure(short: boolean): Promise<Seconds> {
  const step = <T>(name: string, work: () => Promise<T>) => {
    warn(`mäter ${name} …`);
    return work();
  };
  project.lay(short);
  const first = await step('npx remotion render', () => plain('plain', String(DEFAULT_CONCURRENCY)));
  project.empty();
  const fresh = await step('npm run film med tomt förråd', ours);
  copyFileSync(join(project.folder, 'out', 'film.mp4'), filmFile('fresh'));
  const unchanged = await step('npm run film utan ändring', ours);
  project.changeSegment();
  const segment = await step('npm run film med ett ändrat segment', ours);
  project.changeWords();
  const words = await step('npm run film med ändrade ord', ours);
  project.lay(short);
  const best = await step('npx remotion render med en flik per kärna', () => plain('best', '100%'));
  return { plain: first, best, fresh, unchanged, segment, words };
}

/** Frames to compare, spread evenly over the film. */
function spread(count: number, frames: number): number[] {
  const wanted = Math.min(count, frames);
  return Array.from({ length: wanted }, (_, i) => Math.floor(((i + 0.5) * frames) / wanted));
}

run(async () => {
  const options = args(COMMAND);
  const count = Number(options.frames);
  if (!Number.isInteger(count) || count < 1)
    fail(`--frames ${options.frames}: ange ett antal bilder, t.ex. 60.`);
  const seconds = await measure(options.short);
  const { data, storyboard } = validProject(join(project.folder, 'data'), inProject(PLACE.data));
  const { scenes, timeline } = film(data, storyboard, 'internal');
  warn(`jämför ${count} bilder med förlustfria …`);
  const lossless = await losslessLuma(scenes, spread(count, timeline.frames));
  const [reference, best, fresh] = await Promise.all(
    ['plain', 'best', 'fresh'].map((name) => quality(ffmpegPath(), filmFile(name), lossless)),
  );
  const measured: Measured[] = [
    {
      way: `npx remotion render, ${DEFAULT_CONCURRENCY} flik (standard)`,
      seconds: seconds.plain,
      quality: reference,
    },
    { way: 'npx remotion render, en flik per kärna', seconds: seconds.best, quality: best },
    { way: 'npm run film, tomt förråd', seconds: seconds.fresh, quality: fresh },
    { way: 'npm run film, inget ändrat', seconds: seconds.unchanged },
    { way: 'npm run film, ett segment ändrat', seconds: seconds.segment },
    { way: 'npm run film, bara ord ändrade', seconds: seconds.words },
  ];
  print(`${timeline.frames} bilder, ${cpus().length} kärnor\n\n${table(measured, timeline.frames)}\n`);
  if (!reference || !fresh) throw new Error('A film was not measured.');
  for (const { text, met } of targets(seconds, reference, fresh))
    print(`${met ? 'nått' : 'INTE NÅTT'}: ${text}`);
});
