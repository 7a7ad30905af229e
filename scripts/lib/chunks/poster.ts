import { copyFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { publish } from '../atomic';
import { inTemporaryFolder } from '../atomic-temp';
import { digestOfValue } from './digest';
import type { PictureJob, PlannedScene } from './plan';

/** Where a film's poster goes, and the frame that it is. */
export interface Poster {
  readonly file: string;
  /** The scene's place in the film, and the frame from its start. */
  readonly scene: number;
  readonly frame: number;
}

/** Writes the film's poster: a frame as a PNG, drawn once and then found again. */
export async function writePoster(
  { picture, captions, store, folder }: PictureJob,
  planned: readonly PlannedScene[],
  { file, scene: place, frame }: Poster,
): Promise<void> {
  const scene = planned[place];
  if (!scene) throw new RangeError(`The film has no scene ${place} for its poster.`);
  const key = digestOfValue(['poster', scene.key, scene.fallback ?? null, frame]);
  const still = join(folder, 'poster.png');
  if ((await store.take(key, still)) !== 'whole') {
    await writeFile(still, await picture.still(scene.scene, captions, frame));
    await store.keep(key, still);
  }
  await inTemporaryFolder(file, async (beside) => {
    const fresh = join(beside, basename(file));
    await copyFile(still, fresh);
    await publish(fresh, file);
  });
}
