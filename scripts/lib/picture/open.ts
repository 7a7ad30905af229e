import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { RenderInternals } from '@remotion/renderer';
import { discard, temporaryName } from '../atomic-temp';
import { inProject, PLACE } from '../paths';
import { type Bundles, bundleScenes, versionOf } from './bundle-scenes';
import { encoderWords } from './encoder-settings';
import { fontFiles } from './painter/fonts';
import type { Picture } from './picture';
import { Pool } from './pool';

/** Packages that decide pixels or bytes and aren't part of a bundle. */
const PACKAGES = ['react', 'react-reconciler', '@napi-rs/canvas', '@remotion/renderer'];

/** Everything beside instructions that decides a piece's bytes. */
function identityOf({ worker }: Bundles): string {
  const hash = createHash('sha256').update(worker.hash);
  hash.update(JSON.stringify([encoderWords(''), PACKAGES.map(versionOf), process.arch]));
  for (const file of fontFiles()) hash.update(readFileSync(file));
  return hash.digest('hex');
}

const ffmpegPath = (): string =>
  RenderInternals.getExecutablePath({
    type: 'ffmpeg',
    indent: false,
    logLevel: 'error',
    binariesDirectory: null,
  });

export interface PictureOptions {
  /** Processes that draw; one a core by default. */
  readonly workers?: number;
}

/** Bundles the components and gets ready to draw. Workers start when they are needed. */
export async function openPicture({
  workers = availableParallelism(),
}: PictureOptions = {}): Promise<Picture> {
  const folder = temporaryName(inProject(PLACE.cache, 'picture', 'code'));
  mkdirSync(folder, { recursive: true });
  const bundles = await bundleScenes(folder);
  const settings = { scenes: bundles.scenes.file, ffmpeg: ffmpegPath() };
  const pool = new Pool(workers, bundles.worker.file, settings);
  return {
    identity: identityOf(bundles),
    code: bundles.scenes.hash,
    workers,
    check: async () => [],
    digests: (scene, captions, from, to) =>
      pool.ask({ ask: 'digests', range: { scene, captions, from, to } }),
    draw: (scene, captions, from, to, file, onProgress, signal) =>
      pool.ask({ ask: 'draw', range: { scene, captions, from, to }, file }, onProgress, signal),
    async close() {
      pool.close();
      discard(folder);
    },
  };
}
