import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion } from '../../src/analysis/apportion';
import { type ShelfRow, shelfOf, UNCHANGED } from '../../src/analysis/shelf';

const row = (category: string, places: number, index: number, q = 0.001): ShelfRow => ({
  category,
  places,
  figure: {
    category,
    share: index / 1000,
    shareAll: 0.1,
    index,
    base: 900,
    interval: [index * 0.97, index * 1.03],
    q,
  },
});

describe('sharing out', () => {
  it('gives whole numbers by largest remainder', () => {
    expect(apportion([5, 3, 1], 10)).toEqual([6, 3, 1]);
    expect(apportion([1, 1, 1], 4)).toEqual([2, 1, 1]);
    expect(() => apportion([0, 0], 4)).toThrow('Nothing');
  });
});

describe('a shelf proposal', () => {
  it('moves half of the way, as many places given as taken', () => {
    // Skin 10 × (2 − 1) / 2 = 5 wanted; pets 8 × (0.5 − 1) / 2 = 2 to give, feet 4 × 0.4 / 2 = 1.
    expect(shelfOf([row('hud', 10, 200), row('djur', 8, 50), row('fot', 4, 60), row('mun', 6, 100)])).toEqual(
      {
        places: 28,
        add: [{ category: 'hud', from: 10, to: 13 }],
        keep: [{ category: 'mun', from: 6, to: 6 }],
        reduce: [
          { category: 'djur', from: 8, to: 6 },
          { category: 'fot', from: 4, to: 3 },
        ],
      },
    );
  });

  it('changes nothing that is not sure, or that has nobody to take from', () => {
    expect(shelfOf([row('hud', 10, 200, 0.2), row('djur', 8, 50)])).toBe(UNCHANGED);
    expect(shelfOf([row('hud', 10, 200), row('mun', 6, 100)])).toBe(UNCHANGED);
  });

  it('always adds up, leaves a place of each, names at most six and moves the right way', () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 5, max: 640 })), {
      maxLength: 15,
    });
    fc.assert(
      fc.property(rows, (cells) => {
        const given = cells.map(([places, index], i) => row(`k${i}`, places, index));
        const shelf = shelfOf(given);
        const blocks = [...shelf.add, ...shelf.keep, ...shelf.reduce];
        if (blocks.length === 0) return;
        const sum = (key: 'from' | 'to') => blocks.reduce((s, b) => s + b[key], 0);
        expect(sum('to')).toBe(sum('from'));
        expect(sum('from')).toBe(shelf.places);
        expect(blocks.length).toBeLessThanOrEqual(6);
        expect(Math.min(...blocks.map((b) => b.to))).toBeGreaterThanOrEqual(1);
        const index = (id: string) => given.find((r) => r.category === id)?.figure?.index ?? 0;
        expect(shelf.add.every((b) => index(b.category) > 100)).toBe(true);
        expect(shelf.reduce.every((b) => index(b.category) < 100)).toBe(true);
      }),
      { seed: 3 },
    );
  });
});
