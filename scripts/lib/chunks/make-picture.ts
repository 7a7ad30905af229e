import { isDealt, type Shard } from '../../../src/chunks/deal';
import { explainScene } from '../../../src/chunks/explain';
import type { MadeFrom } from '../../../src/chunks/made-from';
import { FRAME } from '../../../src/theme/frame';
import { progress } from '../progress';
import { event, print, warn } from '../say';
import { type Drawn, drawChunks, missingChunks, NOTHING_DRAWN, together } from './draw';
import { DrawReport } from './draw-report';
import { knownPlan, type PictureJob, type PlannedScene, plan, remember, turnToBrowser } from './plan';
import { joinShards } from './shard-folder';

export interface PictureRun {
  readonly planned: readonly PlannedScene[];
  readonly drawn: Drawn;
}

/** What is done about chunks that aren't there. */
export interface Wish {
  /** Only this part of the film is drawn. */
  readonly shard?: Shard | undefined;
  /** Nothing is drawn; what is missing is taken from these folders. */
  readonly join?: readonly string[] | undefined;
  /** Says for each scene why it is or isn't drawn. */
  readonly explain?: boolean;
  /** What each scene was made from the last time, by its id. */
  readonly before: ReadonlyMap<string, MadeFrom>;
}

/** Sees to it that all chunks of a film (or of a shard) are there, in this run's folder and in the cache. */
export async function makePicture(job: PictureJob, wish: Wish): Promise<PictureRun> {
  const planned = wish.join ? await knownPlan(job) : await plan(job, comparing());
  tellDamaged(planned);
  if (wish.join) await joinShards(wish.join, planned);
  else tellPlan(planned, wish);
  const drawn = await drawMissing(job, planned, wish.shard);
  for (const scene of planned) {
    for (const [i, key] of scene.keys.entries())
      if (wish.join && key) await job.store.keep(key, scene.files[i] as string);
    await remember(job.place, scene);
  }
  return { planned, drawn };
}

/** Draws what is missing; a scene that turns out to be the browser's on the way is drawn by it from its start. */
async function drawMissing(
  job: PictureJob,
  planned: readonly PlannedScene[],
  shard: Shard | undefined,
): Promise<Drawn> {
  const chunks = missingChunks(planned).filter(({ position }) => !shard || isDealt(position, shard));
  if (chunks.length === 0) return NOTHING_DRAWN;
  const report = new DrawReport(chunks);
  const drawn = await drawChunks(job, chunks, report.frames);
  report.end();
  const turned = planned.filter(({ scene, fallback }) => !fallback && job.picture.fellBack(scene.id));
  if (turned.length === 0) return drawn;
  for (const scene of turned) await turnToBrowser(job, scene);
  return together(drawn, await drawMissing(job, planned, shard));
}

function comparing(): (done: number, of: number) => void {
  let bar: ReturnType<typeof progress> | undefined;
  return (done, of) => {
    bar ??= progress('Jämför med webbläsaren', of);
    bar.update(done);
    if (done >= of) bar.finish('Jämfört med webbläsaren.');
  };
}

function tellDamaged(planned: readonly PlannedScene[]): void {
  for (const { scene, damaged } of planned)
    if (damaged.length > 0) warn(`${scene.id}: ${damaged.length} bitar i förrådet var skadade och görs om.`);
}

function tellPlan(planned: readonly PlannedScene[], { explain, before }: Wish): void {
  for (const { scene, ranges, missing, madeFrom, fallback } of planned) {
    const known = { id: scene.id, ranges, missing, now: madeFrom, before: before.get(scene.id), fallback };
    const why = explainScene(known, FRAME.fps);
    event('plan', {
      scene: scene.id,
      chunks: ranges.length,
      missing: missing.length,
      fallback: fallback ?? null,
      why,
    });
    if (explain) print(why);
    else if (fallback !== undefined) warn(`${scene.id} ritas av webbläsaren: ${fallback}`);
  }
}
