import { Unpaintable } from '../../../src/picture/unpaintable';
import type { Scene } from '../../../src/scenes/kinds';
import { DURATION } from '../../../src/theme/motion';
import type { Fallback } from './picture';
import type { Pool } from './pool';
import type { Screenshots } from './screenshots';
import type { Verdicts } from './verdicts';

/** Frames after a beat at which what it started has come to rest. */
const AFTER_BEAT = DURATION.move + DURATION.settle;

/** The frames of a scene that are compared: each beat once its start is over, and the hand-over under way. */
export function momentsOf({ beats, frames }: Scene): number[] {
  const handover = frames - Math.ceil(DURATION.handover / 2);
  const settled = Object.values(beats).map((beat) => Math.min(beat + AFTER_BEAT, frames - 1));
  return [...new Set([...settled, handover])].sort((a, b) => a - b);
}

interface Moment {
  readonly scene: Scene;
  readonly frame: number;
  readonly digest: string;
}

export interface CheckOptions {
  readonly pool: Pool;
  readonly verdicts: Verdicts;
  readonly captions: boolean;
  /** Opens the reference renderer, when a frame isn't known yet. */
  readonly screenshots: () => Promise<Screenshots>;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** Scenes that the painter doesn't draw as the browser does, each with the first reason. */
export async function checkScenes(scenes: readonly Scene[], options: CheckOptions): Promise<Fallback[]> {
  const { pool, verdicts, captions } = options;
  const moments = (await Promise.all(scenes.map((scene) => digested(pool, scene, captions)))).flat();
  const unknown = moments.filter(({ digest }) => verdicts.of(digest) === undefined);
  if (unknown.length > 0) await compare(scenes, unknown, options);
  await verdicts.save();
  return scenes.flatMap((scene) => {
    const own = moments.filter((moment) => moment.scene === scene);
    const reason = own.map(({ digest }) => verdicts.of(digest)).find((found) => found);
    return reason ? [{ scene: scene.id, reason }] : [];
  });
}

async function digested(pool: Pool, scene: Scene, captions: boolean): Promise<Moment[]> {
  const frames = momentsOf(scene);
  const found = await Promise.all(
    frames.map((from) => pool.ask({ ask: 'digests', range: { scene, captions, from, to: from + 1 } })),
  );
  return frames.map((frame, i) => ({ scene, frame, digest: found[i]?.[0] ?? '' }));
}

async function compare(
  scenes: readonly Scene[],
  moments: readonly Moment[],
  options: CheckOptions,
): Promise<void> {
  const starts = new Map<Scene, number>();
  let length = 0;
  for (const scene of scenes) {
    starts.set(scene, length);
    length += scene.frames;
  }
  const at = new Map(moments.map((moment) => [(starts.get(moment.scene) ?? 0) + moment.frame, moment]));
  const judging: Promise<void>[] = [];
  let done = 0;
  const screenshots = await options.screenshots();
  await screenshots.take(scenes, options.captions, [...at.keys()], (frame, png) => {
    const moment = at.get(frame);
    if (!moment) return;
    const judged = judge(moment, png, options).then(() => options.onProgress?.(++done, at.size));
    judging.push(judged);
  });
  await Promise.all(judging);
}

async function judge(
  { scene, frame, digest }: Moment,
  png: Uint8Array,
  options: CheckOptions,
): Promise<void> {
  const range = { scene, captions: options.captions, from: frame, to: frame + 1 };
  try {
    options.verdicts.set(digest, await options.pool.ask({ ask: 'compare', range, png }));
  } catch (error) {
    if (!(error instanceof Unpaintable)) throw error;
    options.verdicts.set(digest, unknownReason(error));
  }
}

/** What the log says of an element that the painter doesn't know. */
export const unknownReason = ({ message }: Unpaintable): string => `målaren känner inte ${message}`;
