import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { discard, temporaryName } from '../atomic-temp';
import { inProject, PLACE } from '../paths';
import { type Bundles, bundleScenes, SCENES, versionOf } from './bundle-scenes';
import { encoderWords } from './encoder-settings';
import { ffmpegPath } from './ffmpeg-path';
import { fontFiles } from './painter/fonts';
import type { Picture } from './picture';
import { Pool } from './pool';
import { TwoWays } from './two-ways';
import { Verdicts } from './verdicts';

/** Packages that decide pixels or bytes and aren't part of a bundle. */
const PACKAGES = ['react', 'react-reconciler', '@napi-rs/canvas', '@remotion/renderer'];

/** Everything beside instructions that decides a piece's bytes, by name, so that it can be told what is other than before. */
function identityOf({ worker }: Bundles): string {
  const fonts = createHash('sha256');
  for (const file of fontFiles()) fonts.update(readFileSync(file));
  return JSON.stringify({
    painter: worker.hash.slice(0, 16),
    encoder: encoderWords('').join(' '),
    fonts: fonts.digest('hex').slice(0, 16),
    machine: `${process.platform} ${process.arch}`,
    ...Object.fromEntries(PACKAGES.map((name) => [name, versionOf(name)])),
  });
}

export interface PictureOptions {
  /** Processes that draw; one a core by default. */
  readonly workers?: number;
  /** The module with the component of a whole picture; tests plant faults in one of their own. */
  readonly scenes?: string;
  /** Where it is kept which frames are drawn as the browser draws them. */
  readonly verdicts?: string;
}

/** Bundles the components and gets ready to draw. Workers and browser start when they are needed. */
export async function openPicture(options: PictureOptions = {}): Promise<Picture> {
  const { workers = availableParallelism(), scenes = SCENES } = options;
  const folder = temporaryName(inProject(PLACE.cache, 'picture', 'code'));
  mkdirSync(folder, { recursive: true });
  const bundles = await bundleScenes(folder, scenes);
  const identity = identityOf(bundles);
  const ffmpeg = ffmpegPath();
  const pool = new Pool(workers, bundles.worker.file, { scenes: bundles.scenes.file, ffmpeg });
  const kept = options.verdicts ?? inProject(PLACE.cache, 'picture', 'compared.json');
  const ways = new TwoWays(pool, ffmpeg, new Verdicts(kept, identity));
  return {
    identity,
    workers,
    check: (scenes, captions, onProgress) => ways.check(scenes, captions, onProgress),
    fellBack: (scene) => ways.fellBack(scene),
    digests: (scene, captions, from, to) => ways.digests({ scene, captions, from, to }),
    draw: (scene, captions, from, to, file, onProgress, signal) =>
      ways.draw({ scene, captions, from, to }, file, onProgress, signal),
    still: (scene, captions, frame) => ways.still({ scene, captions, from: frame, to: frame + 1 }),
    async close() {
      pool.close();
      await ways.close();
      discard(folder);
    },
  };
}
