import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { probe, runFfmpeg } from '../../scripts/lib/ffmpeg';
import { isFastStart, topBoxes } from '../../scripts/lib/ffmpeg-boxes';
import { joinParts, partsOf } from '../../scripts/lib/render-parts';

/** One red pixel. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

describe('parts of a film', () => {
  it('are in order, without gaps, the last one taking the rest', () => {
    expect(partsOf(0, 2999, 1200)).toEqual([
      [0, 1199],
      [1200, 2399],
      [2400, 2999],
    ]);
    expect(partsOf(100, 1799, 1200)).toEqual([[100, 1799]]);
    expect(partsOf(7, 7)).toEqual([[7, 7]]);
  });

  it('cover every frame once for any length', () => {
    for (let last = 0; last < 400; last++) {
      const frames = partsOf(3, 3 + last, 50).flatMap(([a, b]) =>
        Array.from({ length: b - a + 1 }, (_, i) => a + i),
      );
      expect(frames).toEqual(Array.from({ length: last + 1 }, (_, i) => 3 + i));
    }
  });
});

describe('an MP4', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "Annas film's å-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function part(name: string, frames: number): Promise<string> {
    const png = join(folder, 'pixel.png');
    const file = join(folder, name);
    writeFileSync(png, Buffer.from(PIXEL, 'base64'));
    const picture = ['-loop', '1', '-framerate', '30', '-i', png, '-frames:v', String(frames)];
    await runFfmpeg('ffmpeg', [
      ...picture,
      '-vf',
      'scale=64:36',
      '-c:v',
      'libx264',
      '-pix_fmt',
      'yuv420p',
      '-y',
      file,
    ]);
    return file;
  }

  it('is joined from parts frame by frame, with the index first', async () => {
    const whole = join(folder, 'film.mp4');
    await joinParts([await part('0.mp4', 12), await part('12.mp4', 8)], whole);
    expect(await probe(whole)).toMatchObject({
      width: 64,
      height: 36,
      fps: 30,
      frames: 20,
      codec: 'h264',
      pixelFormat: 'yuv420p',
      sounds: 0,
      fastStart: true,
    });
    const out = await runFfmpeg('ffprobe', ['-of', 'csv=p=0', '-show_entries', 'packet=pts_time', whole]);
    const times = out
      .trim()
      .split('\n')
      .map(Number.parseFloat)
      .sort((a, b) => a - b);
    times.forEach((time, frame) => {
      expect(time).toBeCloseTo(frame / 30, 5);
    });
  });

  it('of one part is that part', async () => {
    const only = await part('0.mp4', 3);
    const bytes = readFileSync(only);
    await joinParts([only], join(folder, 'film.mp4'));
    expect(readFileSync(join(folder, 'film.mp4')).equals(bytes)).toBe(true);
  });

  it('with the index last is told apart', async () => {
    const file = await part('slow.mp4', 3);
    expect((await topBoxes(file)).map((box) => box.type)).toEqual(['ftyp', 'free', 'mdat', 'moov']);
    expect(await isFastStart(file)).toBe(false);
  });

  it('is refused when it is something else', async () => {
    writeFileSync(join(folder, 'film.mp4'), Buffer.alloc(64, 2).fill(0, 0, 3));
    await expect(isFastStart(join(folder, 'film.mp4'))).rejects.toThrow('Not an MP4');
  });
});
