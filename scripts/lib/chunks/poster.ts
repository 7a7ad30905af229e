import { copyFile, rename } from 'node:fs/promises';
import { basename, join, parse } from 'node:path';
import { publish } from '../atomic';
import { inTemporaryFolder } from '../atomic-temp';
import { findBrowser } from '../browser';
import { withBundle } from '../bundle';
import { renderStills } from '../render-stills';
import { digestOfValue } from './digest';
import { placeIn } from './place';
import type { PlannedScene } from './plan';
import { Store } from './store';

export interface PosterJob {
  readonly cache: string;
  readonly out: string;
  readonly dataDir: string;
  /** The scene that it is taken from, and which frame of it. */
  readonly scene: PlannedScene;
  readonly frame: number;
  readonly captions: boolean;
}

/** Writes the film's poster: a frame as a PNG, drawn by the browser once and then found again. */
export async function writePoster(job: PosterJob): Promise<void> {
  const { cache, out, scene, frame } = job;
  const key = digestOfValue(['poster', scene.key, frame]);
  const store = new Store(placeIn(cache).pieces);
  await inTemporaryFolder(join(cache, 'run'), async (folder) => {
    const file = join(folder, 'poster.png');
    if ((await store.take(key, file)) !== 'whole') {
      await rename(await drawn(job, folder), file);
      await store.keep(key, file);
    }
    await inTemporaryFolder(out, async (beside) => {
      const fresh = join(beside, basename(out));
      await copyFile(file, fresh);
      await publish(fresh, out);
    });
  });
}

async function drawn({ dataDir, scene, frame, captions, out }: PosterJob, outDir: string): Promise<string> {
  const browser = await findBrowser();
  const files = await withBundle({ dataDir }, (serveUrl) =>
    renderStills({
      serveUrl,
      browser,
      compositionId: 'Film',
      inputProps: { scenes: [scene.scene], captions },
      frames: [frame],
      outDir,
      name: () => parse(out).name,
    }),
  );
  return files[0] as string;
}
