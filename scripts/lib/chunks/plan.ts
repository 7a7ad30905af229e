import { join } from 'node:path';
import { asDrawn, type MadeFrom } from '../../../src/chunks/made-from';
import { chunksOf, type Range } from '../../../src/chunks/range';
import type { Scene } from '../../../src/scenes/kinds';
import type { Picture } from '../picture/picture';
import { digestOfValue } from './digest';
import type { CodeOf } from './modules';
import type { Place } from './place';
import { pooled } from './pool';
import { type ChunkKeys, readKeys, writeKeys } from './scene-record';
import type { Store } from './store';

/** What a film's picture is made of, and with. */
export interface PictureJob {
  readonly scenes: readonly Scene[];
  /** Whether captions are drawn into the picture. */
  readonly captions: boolean;
  readonly picture: Picture;
  readonly codeOf: CodeOf;
  readonly place: Place;
  readonly store: Store;
  /** Frames in a chunk. */
  readonly chunk?: number | undefined;
  /** A folder of this run's own: its pieces are linked or made there. */
  readonly folder: string;
}

/** A scene and what there is of its picture. */
export interface PlannedScene {
  readonly scene: Scene;
  readonly madeFrom: MadeFrom;
  readonly key: string;
  readonly ranges: readonly Range[];
  /** What each chunk shows, as far as it is known. */
  readonly keys: ChunkKeys;
  /** Where each chunk is, or will be. */
  readonly files: readonly string[];
  /** Indices of chunks that are not there. */
  missing: number[];
  /** Chunks that were there but not whole. */
  readonly damaged: number[];
  /** Why the browser draws it. */
  fallback: string | undefined;
}

/** How the addresses of all chunks begin that end with a frame. */
const endKey = (picture: Picture, last: string | undefined): string =>
  digestOfValue([picture.identity, last]);

/** The address of a chunk: its last frame, then all its frames; and who draws and encodes them how. */
export const chunkKey = (picture: Picture, digests: readonly string[]): string =>
  endKey(picture, digests.at(-1)) + digestOfValue([picture.identity, digests]);

/** What is there of a film's picture by what it is made from alone: nothing is computed. */
export async function knownPlan(job: PictureJob): Promise<PlannedScene[]> {
  const planned = job.scenes.map((scene, at) => known(job, asDrawn(scene, job.captions), at));
  for (const scene of planned) await takeKnown(scene, job.store);
  return planned;
}

/**
 * Finds out what is to be drawn. A scene that is made from the same as once before is known by that alone; where something
 * is other, or missing, frames are computed (not drawn), and chunks that show the same are taken.
 */
export async function plan(
  job: PictureJob,
  onCheck?: (done: number, of: number) => void,
): Promise<PlannedScene[]> {
  const planned = await knownPlan(job);
  const open = planned.filter((scene) => scene.missing.length > 0);
  if (open.length === 0) return planned;
  const { picture, captions, store } = job;
  const fallbacks = await picture.check(
    open.map((p) => p.scene),
    captions,
    onCheck,
  );
  for (const scene of open) scene.fallback = fallbacks.find((f) => f.scene === scene.scene.id)?.reason;
  if (store.names().length > 0) for (const scene of open) await seek(job, scene);
  return planned;
}

function known(
  { picture, codeOf, place, folder, chunk }: PictureJob,
  scene: Scene,
  at: number,
): PlannedScene {
  const madeFrom = { scene, code: codeOf(scene), painter: picture.identity };
  const ranges = chunksOf(scene.frames, chunk);
  const key = digestOfValue([madeFrom, ranges]);
  return {
    scene,
    madeFrom,
    key,
    ranges,
    keys: readKeys(place, key, ranges.length),
    files: ranges.map((_, i) => join(folder, `${at}-${i}.mp4`)),
    missing: ranges.map((_, i) => i),
    damaged: [],
    fallback: undefined,
  };
}

/** Takes what is there of the chunks whose keys are known. */
async function takeKnown(scene: PlannedScene, store: Store): Promise<void> {
  const missing: number[] = [];
  for (const i of scene.missing) {
    const [key, file] = [scene.keys[i], scene.files[i]];
    const found = key !== undefined && file !== undefined ? await store.take(key, file) : 'missing';
    if (found === 'damaged') scene.damaged.push(i);
    if (found !== 'whole') missing.push(i);
  }
  scene.missing = missing;
}

/**
 * Takes the chunks of a scene that there are by what they show. Frames are computed only of chunks that may be there: where
 * none ends like it, its last frame tells.
 */
async function seek(job: PictureJob, scene: PlannedScene): Promise<void> {
  await pooled(scene.missing, job.picture.workers, async (i) => {
    scene.keys[i] = await keyIfThere(job, scene.scene, scene.ranges[i] as Range);
  });
  await takeKnown(scene, job.store);
  await remember(job.place, scene);
}

async function keyIfThere(
  { picture, captions, store }: PictureJob,
  scene: Scene,
  { from, to }: Range,
): Promise<string | undefined> {
  const [last] = await picture.digests(scene, captions, to - 1, to);
  if (!store.holds(endKey(picture, last))) return undefined;
  return chunkKey(picture, await picture.digests(scene, captions, from, to));
}

/** Takes up a scene anew that the painter turned out not to draw: pieces that it had drawn count no more. */
export async function turnToBrowser(job: PictureJob, scene: PlannedScene): Promise<void> {
  scene.fallback = 'målaren kunde inte rita allt i den';
  scene.missing = [...scene.ranges.keys()];
  await seek(job, scene);
}

/** Keeps what is known of a scene for the next run; not what the browser draws, as another version may do otherwise. */
export async function remember(place: Place, { key, keys, fallback }: PlannedScene): Promise<void> {
  if (fallback === undefined) await writeKeys(place, key, keys);
}
