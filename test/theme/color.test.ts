import {
  type Color,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { COLOR, HUES } from '../../src/theme/color';
import { contrast } from '../../src/theme/contrast';

const seenWith = (filter: (color: Color) => Color) => (hex: string) => formatHex(filter(rgb(hex) as Color));
const rgb = converter('rgb');
const SIGHTS = {
  normal: (hex: string) => hex,
  protan: seenWith(filterDeficiencyProt(1)),
  deutan: seenWith(filterDeficiencyDeuter(1)),
  tritan: seenWith(filterDeficiencyTrit(1)),
};
const LEAST_DIFFERENCE = 10;

describe.each(Object.entries(SIGHTS))('with %s sight', (_, see) => {
  const difference = differenceCiede2000();
  it.each(HUES.flatMap((a, i) => HUES.slice(i + 1).map((b) => [a.name, b.name, a.fill, b.fill] as const)))(
    '%s and %s can be told apart',
    (_a, _b, a, b) => {
      expect(difference(see(a), see(b))).toBeGreaterThanOrEqual(LEAST_DIFFERENCE);
    },
  );
});

describe('text', () => {
  it.each(HUES.map((h) => [h.name, h.onFill, h.fill] as const))('reads on %s', (_, text, fill) => {
    expect(contrast(text, fill)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['ink', 'paper'],
    ['ink', 'sand'],
    ['ink', 'mint'],
    ['ink', 'wall'],
    ['paper', 'forest'],
    ['paper', 'forest2'],
    ['mint', 'forest'],
    ['sand', 'forest'],
  ] as const)('%s reads on %s', (text, ground) => {
    expect(contrast(COLOR[text], COLOR[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it('reads on every tint', () => {
    for (const { tint } of HUES) expect(contrast(COLOR.ink, tint)).toBeGreaterThanOrEqual(4.5);
  });
});

it('measures contrast as WCAG does', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
});
