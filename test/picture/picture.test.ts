import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadImage } from '@napi-rs/canvas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { probe } from '../../scripts/lib/ffmpeg';
import { openPicture } from '../../scripts/lib/picture/open';
import type { Picture } from '../../scripts/lib/picture/picture';
import { film } from '../../src/film/film';
import type { Scene } from '../../src/scenes/kinds';
import { FRAME } from '../../src/theme/frame';
import { sample, storyboard } from '../fixtures/data';

const folder = mkdtempSync(join(tmpdir(), 'picture-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { scenes } = film(sample(), storyboard(), 'internal');
const sceneOf = (kind: string): Scene => scenes.find((scene) => scene.kind === kind) as Scene;

/** One for all tests: a browser and two workers take their time to start. */
let picture: Picture;
beforeAll(async () => {
  picture = await openPicture({
    workers: 2,
    scenes: 'test/picture/strange-scene.tsx',
    verdicts: join(folder, 'verdicts.json'),
  });
}, 60_000);
afterAll(() => picture.close());

describe('drawing without Remotion', () => {
  it('gives the same bytes twice, and as many frames as were asked for', async () => {
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
  }, 120_000);

  it('gives what the browser gives, at the beats of light and heavy scenes; leaves to it the rest, and says why', async () => {
    const whole = [sceneOf('lineup'), sceneOf('persona'), sceneOf('clusters')];
    const [strange, spotted] = [sceneOf('actions'), sceneOf('close')];
    const before = await picture.digests(spotted, false, 0, 2);
    expect(await picture.check([...whole, strange, spotted], false)).toEqual([
      { scene: strange.id, reason: 'målaren känner inte <image>' },
      { scene: spotted.id, reason: expect.stringMatching(/^\d{2,3} bildpunkter hör inte hemma/) },
    ]);
    const after = await picture.digests(spotted, false, 0, 2);
    expect(after).not.toEqual(before);
    const file = join(folder, 'browser.mp4');
    expect((await picture.draw(spotted, false, 0, 2, file)).digests).toEqual(after);
    expect((await probe(file)).frames).toBe(2);
    for (const scene of [spotted, sceneOf('lineup')]) {
      const { width, height } = await loadImage(Buffer.from(await picture.still(scene, false, 1)));
      expect([width, height]).toEqual([FRAME.width, FRAME.height]);
    }
  }, 240_000);
});
