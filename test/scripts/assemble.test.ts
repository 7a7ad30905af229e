import { mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { probe, runFfmpeg } from '../../scripts/lib/ffmpeg';
import { isFastStart, topBoxes } from '../../scripts/lib/ffmpeg-boxes';
import { assemble } from '../../scripts/lib/mux';

/** One red pixel. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

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
    const pieces = [await part('0.mp4', 12), await part('12.mp4', 8)];
    await assemble({ pieces, listFile: join(folder, 'pieces.txt') }, whole);
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
