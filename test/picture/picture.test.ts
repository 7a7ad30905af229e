import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { probe } from '../../scripts/lib/ffmpeg';
import { openPicture } from '../../scripts/lib/picture/open';
import type { Picture } from '../../scripts/lib/picture/picture';
import { film } from '../../src/film/film';
import type { Scene } from '../../src/scenes/kinds';
import { sample, storyboard } from '../fixtures/data';

const folder = mkdtempSync(join(tmpdir(), 'picture-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { scenes } = film(sample(), storyboard(), 'internal');
const sceneOf = (kind: string): Scene => scenes.find((scene) => scene.kind === kind) as Scene;

async function withPicture(options: object, work: (picture: Picture) => Promise<void>): Promise<void> {
  const picture = await openPicture({
    workers: 2,
    verdicts: join(folder, `${Math.random()}.json`),
    ...options,
  });
  try {
    await work(picture);
  } finally {
    await picture.close();
  }
}

describe('drawing without Remotion', () => {
  it(
    'gives what the browser gives, at the beats of light and heavy scenes',
    () =>
      withPicture({}, async (picture) => {
        const chosen = [sceneOf('lineup'), sceneOf('persona'), sceneOf('clusters'), sceneOf('close')];
        expect(await picture.check(chosen, false)).toEqual([]);
      }),
    180_000,
  );

  it(
    'gives the same bytes twice, and as many frames as were asked for',
    () =>
      withPicture({}, async (picture) => {
        const scene = sceneOf('contrast');
        const files = [join(folder, 'a.mp4'), join(folder, 'b.mp4')];
        const stats = await Promise.all(files.map((file) => picture.draw(scene, false, 40, 64, file)));
        expect(readFileSync(files[0] as string).equals(readFileSync(files[1] as string))).toBe(true);
        expect(stats[0]?.digests).toEqual(await picture.digests(scene, false, 40, 64));
        expect(await probe(files[0] as string)).toMatchObject({
          width: 1920,
          height: 1080,
          fps: 30,
          frames: 24,
          codec: 'h264',
          pixelFormat: 'yuv420p',
          colorSpace: 'bt709',
          sounds: 0,
        });
      }),
    120_000,
  );

  it(
    'leaves to the browser what it doesn’t know or draws otherwise, and says why',
    () =>
      withPicture({ scenes: 'test/picture/strange-scene.tsx' }, async (picture) => {
        const [strange, spotted, whole] = [sceneOf('persona'), sceneOf('close'), sceneOf('contrast')];
        const before = await picture.digests(spotted, false, 0, 2);
        expect(await picture.check([strange, spotted, whole], false)).toEqual([
          { scene: strange.id, reason: 'målaren känner inte <image>' },
          { scene: 'close', reason: expect.stringMatching(/^\d+ bildpunkter hör inte hemma/) },
        ]);
        const after = await picture.digests(spotted, false, 0, 2);
        expect(after).not.toEqual(before);
        const file = join(folder, 'browser.mp4');
        expect((await picture.draw(spotted, false, 0, 2, file)).digests).toEqual(after);
        expect((await probe(file)).frames).toBe(2);
      }),
    180_000,
  );
});
