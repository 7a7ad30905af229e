import { describe, expect, it } from 'vitest';
import { ageRange } from '../../src/analysis/ages';
import type { TypeAggregate } from '../../src/analysis/aggregates';
import { basketCells } from '../../src/analysis/baskets';
import { bucketDraws } from '../../src/analysis/bootstrap';
import { judged } from '../../src/analysis/cell';
import { together } from '../../src/analysis/groups';
import { needsOf } from '../../src/analysis/needs';
import { segmentNames } from '../../src/analysis/segment-name';
import { slugs } from '../../src/analysis/slug';
import { traitCells } from '../../src/analysis/traits';
import { benjaminiHochberg } from '../../src/statistics/multiple';
import { twoProportions } from '../../src/statistics/proportions';

const type = (
  id: string,
  customers: number,
  share: number,
  base: number | null = customers,
): TypeAggregate => ({
  id,
  label: id,
  customers,
  byAge: {},
  byCounty: {},
  traits: [{ share, base }],
  buckets: { customers: [customers], items: [[0]] },
});
const group = (t: TypeAggregate, i: number) => together(t.id, t.label, [t], [i]);

describe('lifestyle traits', () => {
  it('are the group against the rest by two proportions', () => {
    const [cell] = traitCells([group(type('a', 400, 0.3), 0), group(type('b', 600, 0.2), 1)]);
    expect(cell).toMatchObject({
      share: 0.3,
      base: 400,
      p: twoProportions({ hits: 120, n: 400 }, { hits: 120, n: 600 }).p,
    });
    expect(cell?.shareAll).toBeCloseTo(0.24, 12);
  });

  it('are told without a test when they came without counts', () => {
    const cells = traitCells([group(type('a', 400, 0.3, null), 0), group(type('b', 600, 0.2), 1)]);
    expect(cells.map((c) => [c.base, c.p])).toEqual([
      [null, undefined],
      [null, undefined],
    ]);
  });

  it('of fewer than ten people are hidden, with a second', () => {
    const groups = [type('a', 400, 0.02), type('b', 600, 0.2), type('c', 500, 0.3)].map(group);
    expect(traitCells(groups).map((c) => c.group)).toEqual([2]);
  });

  it('weigh types by customers, and answers by Kish', () => {
    const both = together('x', 'x', [type('a', 300, 0.5, 100), type('b', 100, 0.1, 100)], [0, 1]);
    expect(both.traits[0]?.share).toBeCloseTo(0.4, 12);
    expect(both.traits[0]?.base).toBe(Math.round(1 / (0.75 ** 2 / 100 + 0.25 ** 2 / 100)));
  });
});

describe('categories of the basket', () => {
  const buckets = Array.from({ length: 40 }, (_, b) => b);
  const basket = (share: number) => ({
    customers: 500,
    items: buckets.map((b) => [share + (b % 3), 50 - (b % 5)]),
  });

  it('have share, index and an interval around it', () => {
    const cells = basketCells([basket(30), basket(10)], 2, bucketDraws(40, 999, 't'));
    const [first] = judged(cells);
    expect(first?.index).toBeGreaterThan(125);
    expect(first?.interval?.[0]).toBeLessThan(first?.index ?? 0);
    expect(first?.interval?.[1]).toBeGreaterThan(first?.index ?? 0);
    expect(first?.p).toBeCloseTo(2 / 1000, 12);
  });

  it('bought by fewer buckets than ten are hidden though the items are many', () => {
    const few = { customers: 500, items: buckets.map((b) => [b < 9 ? 40 : 0, 60]) };
    const cells = basketCells([few, basket(20), basket(30)], 2, bucketDraws(40, 99, 't'));
    expect(cells.filter((c) => c.group === 0)).toEqual([]);
    expect(cells.some((c) => c.group === 2)).toBe(true);
  });
});

it('all cells are one family', () => {
  const p = [0.001, 0.02, 0.04, 0.5];
  const cells = p.map(
    (x, i) =>
      ({
        kind: i % 2 ? 'trait' : 'category',
        group: 0,
        thing: i,
        share: 0.2,
        shareAll: 0.1,
        base: 90,
        p: x,
      }) as const,
  );
  expect(judged(cells).map((c) => c.q)).toEqual(benjaminiHochberg(p));
});

describe('words', () => {
  const over = (label: string, index: number, kind: 'trait' | 'category' = 'trait') => ({
    label,
    cell: {
      kind,
      group: 0,
      thing: 0,
      share: index / 1000,
      shareAll: 0.1,
      index,
      base: 900,
      q: 0.001,
      test: 't',
      interval: [index * 0.97, index * 1.03] as [number, number],
      h: 0,
    },
  });

  it('name a segment after what stands out, never after age, sex or origin, each once', () => {
    const same = [
      over('Odling', 200),
      over('Hund', 170),
      over('Kvinnor', 300),
      over('65+ år', 400),
      over('Villa', 500),
    ];
    expect(segmentNames([same, same, []])).toEqual(['Odling & hund', 'Odling & villa', 'Grupp 3']);
  });

  it('read age bands from the 10th to the 90th percentile', () => {
    expect(ageRange({ '20-29': 50, '30–39 år': 50 })).toEqual({ range: [22, 37], known: true });
    expect(ageRange({ '75 år och äldre': 10 }).range).toEqual([76, 88]);
    expect(ageRange({ okänd: 900 }).known).toBe(false);
  });

  it('make ids that are each once', () => {
    expect(slugs(['Hår & hud', 'Hår/hud', '17'])).toEqual(['har-hud', 'har-hud-2', 'x17']);
  });

  it('keep needs of ten and more, of the segment or a type in it', () => {
    const rows = [
      { segment: 'Odlare', kind: 'need', text: 'Närhet', source: 'Intervjuer', n: 40 },
      { segment: 'Odlare', kind: 'need', text: 'Tystnad', source: 'Intervjuer', n: 9 },
      { segment: 'Andra', kind: 'need', text: 'Fart', source: 'Intervjuer', n: 90 },
    ] as const;
    expect(needsOf(rows, { names: ['odlare'] }).map((n) => n.text)).toEqual(['Närhet']);
  });
});
