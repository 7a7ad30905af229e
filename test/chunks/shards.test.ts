import { readdirSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { frameSums, make, shortScenes, workshop } from './helpers';
import { stubPicture } from './stub-picture';

const scenes = shortScenes(['opening', 'lineup', 'close'], 40);
const COUNT = 3;

let folder: string;
beforeEach(() => {
  folder = workshop();
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** A shard as another machine makes it: with a cache of its own. Gives its folder. */
async function shard(index: number, job: Partial<Parameters<typeof make>[1]> = {}): Promise<string> {
  const out = join(folder, `part-${index}`);
  const cache = join(folder, `machine-${index}`);
  const picture = stubPicture();
  await make(folder, { scenes, picture, cache, out, shard: { index, count: COUNT }, ...job });
  expect(picture.drawn).toHaveLength(12 / COUNT);
  return out;
}

const joined = (join: readonly string[], job: Partial<Parameters<typeof make>[1]> = {}) =>
  make(folder, { scenes, picture: stubPicture(), join, ...job });

describe('a film made on several machines', () => {
  it('has the frames of one made on one', async () => {
    const alone = join(folder, 'alone.mp4');
    await make(folder, { scenes, picture: stubPicture(), out: alone, cache: join(folder, 'other') });
    const parts = [await shard(1), await shard(2), await shard(3)];
    const run = await joined(parts);
    expect(run.drawn.frames).toBe(0);
    expect(await frameSums(join(folder, 'film.mp4'))).toEqual(await frameSums(alone));
    const after = stubPicture();
    await make(folder, { scenes, picture: after });
    expect(after).toMatchObject({ drawn: [], computed: [] });
  });

  it('is not made while something is missing, which is named', async () => {
    const parts = [await shard(1), await shard(3)];
    await expect(joined(parts)).rejects.toThrow(
      /saknas:\n {2}opening: bit 2\n {2}lineup: bit 1 och 4\n {2}close: bit 3\nDelar som fanns: 1\/3, 3\/3/,
    );
  });

  it('nor of a damaged part', async () => {
    const parts = [await shard(1), await shard(2), await shard(3)];
    const pieces = join(parts[1] as string, 'pieces');
    truncateSync(join(pieces, readdirSync(pieces)[0] as string), 50);
    await expect(joined(parts)).rejects.toThrow(/, bit \d i .*part-2 är skadad/);
  });

  it('nor of parts of another film, or of something else', async () => {
    const other = scenes.map((s) => (s.id === 'lineup' ? { ...s, ground: '#000000' } : s));
    const parts = [await shard(1), await shard(2, { scenes: other }), await shard(3)];
    await expect(joined(parts)).rejects.toThrow(
      /part-2 \(del 2\/3\) hör inte till den här filmen.*\n.*lineup/,
    );
    await expect(joined([folder])).rejects.toThrow('är ingen hel del av en film');
    await expect(joined([join(folder, 'nowhere')])).rejects.toThrow('finns inte');
  });
});
