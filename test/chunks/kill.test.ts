import { spawn } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Asked } from './film-process';
import { frameSums, shortScenes, workshop } from './helpers';

/** All points by `npm run test:kill`, a few of them each time. */
const POINTS = (import.meta as { env?: { MODE?: string } }).env?.MODE === 'kill' ? 20 : 2;
/** Points fall evenly over a run and in no order (multiples of the golden ratio); the seed shifts them. */
const [GOLDEN, SEED] = [0.618034, 0.37];
const MINUTES = 60_000;

const points = Array.from({ length: POINTS }, (_, i) => (SEED + i * GOLDEN) % 1);

let folder: string;
/** ms that an undisturbed run takes. */
let took: number;
let sums: string[];

const ROOT = join(import.meta.dirname, '..', '..');
const film = (name: string) => join(folder, `${name}.mp4`);

/** A run in a process of its own with the real painter; killed without warning after `ms`. Gives its exit code. */
function runFilm(name: string, ms?: number): Promise<number | null> {
  const asked: Asked = {
    scenes: shortScenes(['lineup', 'close'], 12),
    chunk: 3,
    cache: join(folder, `cache-${name}`),
    out: film(name),
  };
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(asked));
  const program = join(import.meta.dirname, 'film-process.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', program, file], { cwd: ROOT, stdio: 'ignore' });
  const timer = ms === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), ms);
  return new Promise((resolve) =>
    child.on('exit', (code) => {
      clearTimeout(timer);
      resolve(code);
    }),
  );
}

beforeAll(async () => {
  folder = workshop();
  expect(await runFilm('first')).toBe(0);
  const start = performance.now();
  expect(await runFilm('undisturbed')).toBe(0);
  took = performance.now() - start;
  sums = await frameSums(film('undisturbed'));
}, 10 * MINUTES);

afterAll(() => rmSync(folder, { recursive: true }));

describe('a real film', () => {
  it('is the same each time', async () => {
    expect(sums).toHaveLength(24);
    expect(new Set(sums).size).toBeGreaterThan(10);
    expect(await frameSums(film('first'))).toEqual(sums);
  });

  it.each(points)(
    'is the same when a run was killed after %f of its time',
    async (point) => {
      const name = `killed-${point.toFixed(3)}`;
      await runFilm(name, point * took);
      // A film that is there already is whole: the run was killed between its last two steps, or had ended.
      if (existsSync(film(name))) expect(await frameSums(film(name))).toEqual(sums);
      expect(await runFilm(name)).toBe(0);
      expect(await frameSums(film(name))).toEqual(sums);
    },
    5 * MINUTES,
  );
});
