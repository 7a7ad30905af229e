import { describe, expect, it } from 'vitest';
import { certainty, refusal, strength } from '../../src/insight/claim';
import type { IndexFigure } from '../../src/schema/figure';

const figure = (over: Partial<IndexFigure>): IndexFigure => ({
  share: 0.3,
  shareAll: 0.2,
  index: 150,
  base: 400,
  interval: [125, 180],
  q: 0.01,
  ...over,
});

describe('a claim', () => {
  it.each([
    ['stands out, tested, clear of 110', {}, null],
    ['29 customers', { base: 29 }, 'small-base'],
    ['30 customers', { base: 30 }, null],
    ['index 119', { index: 119 }, 'near-average'],
    ['index 81', { index: 81, interval: [70, 85] }, 'near-average'],
    ['index 80, clear of 90', { index: 80, interval: [72, 89] }, null],
    ['index 80, not clear of 90', { index: 80, interval: [70, 90] }, 'wide-interval'],
    ['interval that reaches 110', { interval: [110, 190] }, 'wide-interval'],
    ['q of .05', { q: 0.05 }, 'not-significant'],
    ['no counts', { base: null }, null],
    ['no counts, near 100', { base: null, index: 110 }, 'near-average'],
  ] as [string, Partial<IndexFigure>, string | null][])('%s', (_, over, expected) => {
    expect(refusal(figure(over))).toBe(expected);
  });

  it('is marked by how sure it is', () => {
    expect(certainty(figure({}))).toBe('sure');
    expect(certainty(figure({ base: 99 }))).toBe('caution');
    expect(certainty(figure({ base: null }))).toBe('untested');
    expect(certainty(figure({ q: undefined }))).toBe('untested');
  });

  it('is as strong for half as for twice', () => {
    expect(strength(50)).toBeCloseTo(strength(200), 10);
  });
});
