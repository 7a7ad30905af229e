import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { attempt } from '../../scripts/lib/chunks/attempt';
import { clean } from '../../scripts/lib/chunks/evict';
import { placeIn } from '../../scripts/lib/chunks/place';
import { UserError } from '../../scripts/lib/say';
import { filesIn, frameSums, make, shortScenes, workshop } from './helpers';
import { stubPicture } from './stub-picture';

const scenes = shortScenes(['opening', 'lineup', 'close'], 20);

let folder: string;
beforeEach(() => {
  folder = workshop();
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe('two runs at once', () => {
  it('make the same film, from a cache that is whole', async () => {
    const jobs = ['a.mp4', 'b.mp4'].map((name) =>
      make(folder, { scenes, picture: stubPicture(), out: join(folder, name) }),
    );
    await Promise.all(jobs);
    const [a, b] = await Promise.all(['a.mp4', 'b.mp4'].map((name) => frameSums(join(folder, name))));
    expect(a).toEqual(b);
    const picture = stubPicture();
    await make(folder, { scenes, picture });
    expect(picture.drawn).toEqual([]);
    expect(await frameSums(join(folder, 'film.mp4'))).toEqual(a);
  });

  it('do not take pieces away from each other', async () => {
    await make(folder, { scenes, picture: stubPicture() });
    const sums = await frameSums(join(folder, 'film.mp4'));
    let emptied = false;
    const picture = stubPicture({
      before: () => {
        if (!emptied) clean(placeIn(join(folder, 'cache')));
        emptied = true;
      },
    });
    const changed = scenes.map((s) => (s.id === 'close' ? { ...s, ground: '#000000' } : s));
    await make(folder, { scenes: changed, picture });
    expect(emptied).toBe(true);
    expect((await frameSums(join(folder, 'film.mp4'))).slice(0, 40)).toEqual(sums.slice(0, 40));
  });
});

describe('when something fails', () => {
  const old = 'the old film';
  const film = () => join(folder, 'film.mp4');
  beforeEach(() => writeFileSync(film(), old));

  it('a piece is tried again', async () => {
    let failures = 1;
    const picture = stubPicture({
      before: () => {
        if (failures-- > 0) throw new Error('ffmpeg ended with SIGKILL');
      },
    });
    await make(folder, { scenes, picture });
    expect(await frameSums(film())).toHaveLength(60);
  });

  it('again and again, it says so, the old film stays, and what was drawn is kept', async () => {
    const picture = stubPicture({
      workers: 1,
      before: (scene) => {
        if (scene.id === 'close') throw new Error('kaboom');
      },
    });
    await expect(make(folder, { scenes, picture })).rejects.toThrow(
      /close, bild 0–9 gick inte att rita.*\n {2}kaboom\nDen förra filmen är orörd/,
    );
    expect(readFileSync(film(), 'utf8')).toBe(old);
    expect(filesIn(folder)).toHaveLength(4);
    const next = stubPicture();
    await make(folder, { scenes, picture: next });
    expect(next.drawn.toSorted()).toEqual(['close 0–10', 'close 10–20']);
  });

  it('a piece that stands still is ended, tried again, and given up with plain words', async () => {
    const seen: AbortSignal[] = [];
    const hung = attempt(
      { what: 'lineup, bild 0–9', stall: 30, signal: new AbortController().signal },
      (signal) => {
        seen.push(signal);
        return new Promise<never>(() => {});
      },
    );
    await expect(hung).rejects.toThrow(UserError);
    await expect(hung).rejects.toThrow('ingen ny bild på 0.03 s');
    expect(seen.map((signal) => signal.aborted)).toEqual([true, true]);
  });

  it('a piece that goes on is left in peace, however long it takes', async () => {
    const slow = await attempt(
      { what: 'x', stall: 200, signal: new AbortController().signal },
      async (_, alive) => {
        for (let i = 0; i < 10; i++) {
          await new Promise((resolve) => setTimeout(resolve, 50));
          alive();
        }
        return 'done';
      },
    );
    expect(slow).toBe('done');
  });

  it('says what to do when the disk is full', async () => {
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    const picture = stubPicture({
      before: () => {
        throw full;
      },
    });
    await expect(make(folder, { scenes, picture })).rejects.toThrow(
      expect.objectContaining({ message: expect.stringContaining('Disken är full'), exitCode: 1 }),
    );
    expect(readFileSync(film(), 'utf8')).toBe(old);
  });
});

/** Mounts a real disk of little room; only root may. */
function tinyDisk(at: string): boolean {
  mkdirSync(at);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=48k', 'tmpfs', at], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

it('a disk that really gets full leaves the old film, and the next run goes on', async (context) => {
  const disk = join(folder, 'disk');
  if (!tinyDisk(disk)) return context.skip();
  try {
    const long = shortScenes(['opening', 'lineup', 'close'], 200);
    const out = join(folder, 'film.mp4');
    writeFileSync(out, 'the old film');
    await expect(
      make(folder, { scenes: long, picture: stubPicture(), cache: join(disk, 'cache') }),
    ).rejects.toThrow('Disken är full');
    expect(readFileSync(out, 'utf8')).toBe('the old film');
    execFileSync('mount', ['-o', 'remount,size=64m', disk]);
    await make(folder, { scenes: long, picture: stubPicture(), cache: join(disk, 'cache') });
    expect(await frameSums(out)).toHaveLength(600);
  } finally {
    execFileSync('umount', [disk]);
  }
});

describe('the size of the cache', () => {
  it('is kept under its limit, without what this film needs', async () => {
    await make(folder, { scenes, picture: stubPicture() });
    const first = filesIn(folder);
    await new Promise((resolve) => setTimeout(resolve, 20));
    const other = scenes.map((s) => ({ ...s, ground: '#000000' }));
    await make(folder, { scenes: other, picture: stubPicture(), limit: 0 });
    expect(filesIn(folder)).toHaveLength(6);
    expect(first.some(existsSync)).toBe(false);
    const again = stubPicture();
    await make(folder, { scenes: other, picture: again });
    expect(again).toMatchObject({ drawn: [], computed: [] });
  });

  it('is nothing after --clean', async () => {
    await make(folder, { scenes, picture: stubPicture() });
    expect(clean(placeIn(join(folder, 'cache')))).toBeGreaterThan(0);
    const picture = stubPicture();
    await make(folder, { scenes, picture });
    expect(picture.drawn).toHaveLength(6);
  });
});
