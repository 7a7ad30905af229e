import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type FilmJob, makeFilm } from '../../scripts/lib/chunks/make-film';
import { probe } from '../../scripts/lib/ffmpeg';
import { ffmpegPath } from '../../scripts/lib/picture/ffmpeg-path';
import { film } from '../../src/film/film';
import type { Scene } from '../../src/scenes/kinds';
import { sample, storyboard } from '../fixtures/data';

/** Scenes of the sample, cut to few frames. */
export const shortScenes = (ids: readonly string[], frames: number): Scene[] =>
  film(sample(), storyboard(), 'internal')
    .scenes.filter(({ id }) => ids.includes(id))
    .map((scene) => ({ ...scene, frames }));

/** A folder for a test's own cache and films. */
export const workshop = (): string => mkdtempSync(join(tmpdir(), 'chunks-test-'));

/** Makes a film of few frames in `folder`. */
export const make = (folder: string, job: Pick<FilmJob, 'scenes' | 'picture'> & Partial<FilmJob>) =>
  makeFilm({
    captions: false,
    codeOf: ({ kind }) => ({ [`${kind}.tsx`]: 'as it is' }),
    cache: join(folder, 'cache'),
    chunk: 10,
    out: join(folder, 'film.mp4'),
    ...job,
  });

/** A checksum of each decoded frame of a film: what is seen, whatever bytes it came from. */
export async function frameSums(file: string): Promise<string[]> {
  const { width, height } = await probe(file);
  const size = (width * height * 3) / 2; // yuv420p
  const sums: string[] = [];
  let rest = Buffer.alloc(0);
  for await (const bytes of decoded(file)) {
    rest = Buffer.concat([rest, bytes as Buffer]);
    for (; rest.length >= size; rest = rest.subarray(size))
      sums.push(createHash('sha256').update(rest.subarray(0, size)).digest('hex').slice(0, 16));
  }
  if (rest.length > 0) throw new Error(`${file}: ${rest.length} bytes over.`);
  return sums;
}

function decoded(file: string) {
  const bin = ffmpegPath();
  const cwd = dirname(bin);
  const words = ['-v', 'error', '-i', file, '-map', '0:v', '-f', 'image2pipe', '-vcodec', 'rawvideo'];
  const env = { ...process.env, LD_LIBRARY_PATH: cwd, DYLD_LIBRARY_PATH: cwd };
  return spawn(bin, [...words, '-pix_fmt', 'yuv420p', 'pipe:1'], { cwd, env }).stdout;
}

/** Files of a folder of the cache. */
export const filesIn = (folder: string, part: 'pieces' | 'scenes' | 'films' = 'pieces'): string[] =>
  readdirSync(join(folder, 'cache', part))
    .sort()
    .map((name) => join(folder, 'cache', part, name));
