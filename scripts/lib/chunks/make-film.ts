import { basename, join } from 'node:path';
import type { Shard } from '../../../src/chunks/deal';
import type { Scene } from '../../../src/scenes/kinds';
import { publish } from '../atomic';
import { inTemporaryFolder } from '../atomic-temp';
import { probe } from '../ffmpeg';
import { assemble, type Sound } from '../mux';
import type { Picture } from '../picture/picture';
import { minded } from './disk-full';
import { CACHE_LIMIT, shrink } from './evict';
import { readFilm, writeFilm } from './film-record';
import { isJoined, piecesOf, rememberJoined } from './joined';
import { makePicture, type PictureRun, type Wish } from './make-picture';
import type { CodeOf } from './modules';
import { placeIn } from './place';
import type { PictureJob, PlannedScene } from './plan';
import { type Poster, writePoster } from './poster';
import { checkFree, writeShard } from './shard-folder';
import { type Level, levelOf, soundTrack } from './soundtrack';
import { Store } from './store';

/** A film to make, or a shard of it. */
export interface FilmJob {
  readonly scenes: readonly Scene[];
  readonly captions: boolean;
  readonly picture: Picture;
  readonly codeOf: CodeOf;
  /** Frames in a chunk, when other than usual: tests want many chunks of few frames. */
  readonly chunk?: number;
  /** Where pieces that can be reused lie. */
  readonly cache: string;
  /** Most bytes to keep there. */
  readonly limit?: number;
  /** The film file; of a shard, its folder. */
  readonly out: string;
  /** The whole film's sound; without it, the film has no sound track. */
  readonly sound?: Sound | undefined;
  /** Written when the film is whole. */
  readonly poster?: Poster | undefined;
  readonly shard?: Shard | undefined;
  readonly join?: readonly string[] | undefined;
  readonly explain?: boolean;
}

export interface FilmRun extends PictureRun {
  /** How loud the film's own sound is; undefined when it has none. */
  readonly level: Level | undefined;
}

/**
 * Makes a film file from pieces: those of the cache, and those that are missing, drawn now. It takes its name when it is
 * whole; until then, whatever happens, the previous film stays as it was, and pieces that were finished are there for the
 * next run.
 */
export async function makeFilm(job: FilmJob): Promise<FilmRun> {
  const start = Date.now();
  if (job.shard) checkFree(job.out);
  const place = placeIn(job.cache);
  return minded(() =>
    inTemporaryFolder(join(job.cache, 'run'), async (folder) => {
      const store = new Store(place.pieces);
      const wish: Wish = { ...job, before: readFilm(place, job.out) };
      const pictureJob = { ...job, place, store, folder };
      const run = await makePicture(pictureJob, wish);
      const { planned } = run;
      if (job.shard) await writeShard(job.out, job.shard, planned);
      else await writeFilmFile(pictureJob, planned);
      if (job.poster) await writePoster(pictureJob, planned, job.poster);
      const level = job.sound && !job.shard ? await levelOf(job.sound, job.out, place) : undefined;
      await writeFilm(place, job.out, planned);
      shrink(place, job.limit ?? CACHE_LIMIT, start);
      return { ...run, level };
    }),
  );
}

/** Joins a film's pieces and its sound; a film file that is made of them already stays. */
async function writeFilmFile(
  { out, sound, place, store, folder }: FilmJob & PictureJob,
  planned: readonly PlannedScene[],
): Promise<void> {
  const of = piecesOf(planned, sound);
  if (await isJoined(place, out, of)) return;
  const track = sound && { file: await soundTrack(sound, store, folder), language: sound.language };
  await inTemporaryFolder(out, async (beside) => {
    const whole = join(beside, basename(out));
    const pieces = planned.flatMap(({ files }) => files);
    await assemble({ pieces, sound: track, listFile: join(folder, 'pieces.txt') }, whole);
    const wanted = planned.reduce((sum, { scene }) => sum + scene.frames, 0);
    const { frames } = await probe(whole);
    if (frames !== wanted) throw new Error(`The film has ${frames} frames and not ${wanted}.`);
    await publish(whole, out);
  });
  await rememberJoined(place, out, of);
}
