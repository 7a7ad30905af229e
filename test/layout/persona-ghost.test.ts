import { expect, test } from 'vitest';
import { FLOWER_RADIUS, flowerSize } from '../../src/layout/persona/flower';
import { ghostRows } from '../../src/layout/persona/ghost';

const column = { cx: 200, pitch: 204 } as Parameters<typeof ghostRows>[0]['column'];

test('A flower near the line has no specks over it: dots come as a row or not at all', () => {
  const flower = { column, ghost: 0, size: 1 };
  const base = 500;
  expect(ghostRows({ ...flower, y: base + FLOWER_RADIUS + 30 }, base, 0)).toBeUndefined();
  // Nor while it rises.
  expect(ghostRows({ ...flower, y: base + FLOWER_RADIUS + 30 }, base, 200)).toBeUndefined();
  const rows = ghostRows({ ...flower, y: base + FLOWER_RADIUS + 90 }, base, 0);
  expect(rows?.xs).toEqual([200]);
  // Clear of the petals, and a row on both sides of anything wider.
  expect(rows?.from).toBeLessThan(base + 90);
  expect(ghostRows({ column, ghost: 60, size: 1, y: base + 90 }, base, 0)?.xs).toEqual([140, 260]);
});

test('A low flower stands on a stalk: its petals are clear of the bed', () => {
  for (const height of [80, 92, 110, 122, 200])
    expect(height - FLOWER_RADIUS * flowerSize(height)).toBeGreaterThan(20);
});
