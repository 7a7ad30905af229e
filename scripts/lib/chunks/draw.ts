import { rename } from 'node:fs/promises';
import type { DrawnStats } from '../picture/picture';
import { attempt } from './attempt';
import { chunkKey, type PictureJob, type PlannedScene, remember } from './plan';
import { pooled } from './pool';

/** A chunk that isn't there, and how many there are before it in the film. */
export interface Missing {
  readonly of: PlannedScene;
  readonly index: number;
  readonly position: number;
}

/** All chunks that aren't there, in the film's order. */
export function missingChunks(planned: readonly PlannedScene[]): Missing[] {
  let before = 0;
  return planned.flatMap((of) => {
    const start = before;
    before += of.ranges.length;
    return of.missing.map((index) => ({ of, index, position: start + index }));
  });
}

/** What was drawn in a run. */
export interface Drawn {
  readonly chunks: number;
  readonly frames: number;
  /** Frames that were drawn; the others were equal to the one before. */
  readonly drawn: number;
  /** ms of work, summed over those who did it. */
  readonly ms: DrawnStats['ms'];
  /** Largest memory of one who draws, in bytes. */
  readonly peakMemory: number;
}

export const NOTHING_DRAWN: Drawn = {
  chunks: 0,
  frames: 0,
  drawn: 0,
  ms: { instructions: 0, drawing: 0, encoding: 0 },
  peakMemory: 0,
};

/** The sum of two rounds of drawing. */
export const together = (a: Drawn, b: Drawn): Drawn => ({
  chunks: a.chunks + b.chunks,
  frames: a.frames + b.frames,
  drawn: a.drawn + b.drawn,
  ms: {
    instructions: a.ms.instructions + b.ms.instructions,
    drawing: a.ms.drawing + b.ms.drawing,
    encoding: a.ms.encoding + b.ms.encoding,
  },
  peakMemory: Math.max(a.peakMemory, b.peakMemory),
});

/** Told how many frames of a scene have come since the last time. */
export type OnFrames = (scene: PlannedScene, frames: number) => void;

/** Draws chunks and keeps each as soon as it is whole. Once they are there, they are no longer missing. */
export async function drawChunks(
  job: PictureJob,
  chunks: readonly Missing[],
  onFrames: OnFrames = () => {},
): Promise<Drawn> {
  let sum = NOTHING_DRAWN;
  await pooled(chunks, job.picture.workers, async (chunk, signal) => {
    const stats = await drawChunk(job, chunk, signal, onFrames);
    sum = together(sum, { ...stats, chunks: 1, frames: stats.digests.length });
  });
  // two chunks of a scene may have been told of at once, the earlier one last
  for (const scene of new Set(chunks.map((c) => c.of))) await remember(job.place, scene);
  return sum;
}

async function drawChunk(
  { picture, captions, store, place }: PictureJob,
  { of, index }: Missing,
  outer: AbortSignal,
  onFrames: OnFrames,
): Promise<DrawnStats> {
  const [range, file] = [of.ranges[index], of.files[index]];
  if (!range || file === undefined) throw new Error(`${of.scene.id} has no chunk ${index}.`);
  const { from, to } = range;
  const what = `${of.scene.id}, bild ${from}–${to - 1}`;
  let told = 0;
  let tries = 0;
  const tell = (done: number) => {
    if (done > told) onFrames(of, done - told);
    told = Math.max(told, done);
  };
  const stats = await attempt({ what, signal: outer }, async (signal, alive) => {
    const fresh = `${file}.${++tries}.mp4`; // one that hangs may still be writing when the next begins
    const report = (done: number) => {
      alive();
      tell(done);
    };
    const made = await picture.draw(of.scene, captions, from, to, fresh, report, signal);
    await rename(fresh, file);
    return made;
  });
  tell(to - from);
  const key = chunkKey(picture, stats.digests);
  await store.keep(key, file);
  of.keys[index] = key;
  of.missing = of.missing.filter((i) => i !== index);
  await remember(place, of);
  return stats;
}
