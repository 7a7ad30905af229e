import { expect, test } from 'vitest';
import { pick, seededRandom, shuffle } from '../../src/layout/random';

test('a seed gives one stream, on every machine and every run', () => {
  const random = seededRandom('stadsparet');
  const four = [random(), random(), random(), random()].map((v) => v.toFixed(6));
  expect(four).toEqual(['0.487157', '0.995276', '0.249138', '0.375463']);
});

test('streams of similar seeds have nothing in common', () => {
  const first = (seed: string) => seededRandom(seed)();
  expect(Math.abs(first('p1') - first('p2'))).toBeGreaterThan(0.01);
});

test('the numbers fill [0, 1) evenly', () => {
  const random = seededRandom('even');
  const tenths = new Array<number>(10).fill(0);
  for (let i = 0; i < 10_000; i++) tenths[Math.floor(random() * 10)]!++;
  expect(Math.min(...tenths)).toBeGreaterThan(900);
  expect(Math.max(...tenths)).toBeLessThan(1100);
});

test('a shuffle keeps every item and leaves the list as it was', () => {
  const list = [1, 2, 3, 4, 5, 6, 7, 8];
  const shuffled = shuffle(seededRandom('deck'), list);
  expect(shuffled).not.toEqual(list);
  expect([...shuffled].sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(list).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test('there is nothing to pick from an empty list', () => {
  expect(() => pick(seededRandom('x'), [])).toThrow('Cannot pick from an empty list.');
});
