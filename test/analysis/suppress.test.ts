import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suppressed } from '../../src/analysis/suppress';

describe('hiding small cells', () => {
  it('hides a second cell in row and column, the smallest', () => {
    const hidden = suppressed([
      [3, 20, 90],
      [40, 50, 60],
      [70, 80, 30],
    ]);
    expect(hidden).toEqual([
      [true, true, false],
      [true, true, false],
      [false, false, false],
    ]);
  });

  it('hides zeros, and a third where the hidden together are under ten', () => {
    expect(suppressed([[0, 4, 50, 12]].concat([[100, 100, 100, 100]], [[90, 90, 90, 90]]))[0]).toEqual([
      true,
      true,
      false,
      true,
    ]);
  });

  it('only looks down columns where rows are no whole', () => {
    expect(
      suppressed(
        [
          [5, 40],
          [60, 70],
        ],
        false,
      ),
    ).toEqual([
      [true, false],
      [true, false],
    ]);
  });

  it('never leaves a line with one hidden cell, or with fewer than ten people hidden', () => {
    const table = fc.tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 6 })).chain(([r, c]) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: c, maxLength: c }), {
        minLength: r,
        maxLength: r,
      }),
    );
    fc.assert(
      fc.property(table, (counts) => {
        const hidden = suppressed(counts);
        const columns = (counts[0] ?? []).map((_, c) =>
          counts.map((row, r) => [row[c], hidden[r]?.[c]] as const),
        );
        const rows = counts.map((row, r) => row.map((n, c) => [n, hidden[r]?.[c]] as const));
        for (const line of [...rows, ...columns]) {
          const shown = line.filter(([, h]) => !h);
          const held = line.filter(([, h]) => h).map(([n]) => n as number);
          expect(shown.every(([n]) => (n as number) >= 10)).toBe(true);
          if (held.length === 0 || shown.length === 0) continue;
          expect(held.length).toBeGreaterThan(1);
          expect(held.reduce((s, n) => s + n, 0)).toBeGreaterThanOrEqual(10);
        }
      }),
      { numRuns: 300, seed: 5 },
    );
  });
});
