import { describe, expect, it } from 'vitest';
import { hyphenate } from '../../src/layout/hyphenate';
import {
  cut,
  fitSize,
  fitStyle,
  fitsIn,
  lineHeight,
  missingGlyphs,
  textWidth,
  wrap,
} from '../../src/layout/text';
import { TYPE } from '../../src/theme/type';

describe('textWidth', () => {
  // getComputedTextLength in Chromium 156 with the same font files, tabular figures and tracking.
  it.each([
    ['Land & trädgård', TYPE.headline, 742.25],
    ['AVATAR Typ To. Ve, LT', TYPE.headline, 1045.2],
    ['AVATAR Typ To. Ve, LT', TYPE.source, 284.39],
    ['128', TYPE.label, 59.53],
    ['Exempeldata', TYPE.tag, 165.59],
    ['Łódź Žižkov Ště', TYPE.sub, 287.7],
    ['−12 × 4\u202f120\u00a0kr', TYPE.value, 455.55],
  ])('of "%s" is what the browser sets, within 0.02 %%', (text, style, browser) => {
    expect(Math.abs(textWidth(text, style) / browser - 1)).toBeLessThan(0.0002);
  });

  it('gives every figure the same width', () => {
    const widths = [...'0123456789'].map((c) => textWidth(c, TYPE.value));
    expect(new Set(widths).size).toBe(1);
  });

  it('grows with size and counts an unknown character as the widest', () => {
    expect(textWidth('Hudvård', { ...TYPE.sub, size: 80 })).toBeCloseTo(
      2 * textWidth('Hudvård', TYPE.sub),
      6,
    );
    expect(textWidth('→', TYPE.sub)).toBeGreaterThanOrEqual(textWidth('W', TYPE.sub));
  });

  it('refuses a weight that was never measured', () => {
    expect(() => textWidth('a', { size: 30, weight: 400, tracking: 0 })).toThrow(/400/);
  });
});

describe('missingGlyphs', () => {
  it('names what the font lacks, once each', () => {
    expect(missingGlyphs('över 100 → ≥ 120 → ≤ 80')).toEqual(['→', '≥', '≤']);
    expect(missingGlyphs('“Åsa” – 1\u00a0200\u202fkr … · × −3 % é Ł')).toEqual([]);
  });
});

describe('fitSize', () => {
  it('keeps the size when there is room, shrinks in whole px, and stops at the smallest', () => {
    const width = textWidth('Småbarnsfamiljen', TYPE.headline);
    expect(fitSize('Småbarnsfamiljen', TYPE.headline, width, 60)).toBe(104);
    expect(fitSize('Småbarnsfamiljen', TYPE.headline, width * 0.75, 60)).toBe(78);
    expect(fitSize('Småbarnsfamiljen', TYPE.headline, 100, 60)).toBe(60);
    const fitted = fitStyle('Småbarnsfamiljen', TYPE.headline, 700, 60);
    expect(textWidth('Småbarnsfamiljen', fitted)).toBeLessThanOrEqual(700);
  });
});

describe('cut', () => {
  it('shortens with an ellipsis after a letter', () => {
    expect(cut('Hudvård, dag och natt', TYPE.label, 1000)).toBe('Hudvård, dag och natt');
    expect(cut('Hudvård, dag och natt', TYPE.label, 160)).toBe('Hudvård…');
    expect(cut('Hudvård', TYPE.label, 10)).toBe('');
  });
});

describe('wrap', () => {
  it('balances its lines', () => {
    expect(wrap('Nästan alla handlar på apotek men inte på samma sätt', TYPE.label, 600, 3)).toEqual([
      'Nästan alla handlar på apotek',
      'men inte på samma sätt',
    ]);
  });

  it('takes no more lines than needed and never breaks at U+00A0', () => {
    expect(wrap('kort text', TYPE.label, 600, 3)).toEqual(['kort text']);
    expect(wrap('andel av 4\u00a0120', TYPE.label, 150, 3)).toEqual(['andel av', '4\u00a0120']);
    expect(wrap('', TYPE.label, 600, 3)).toEqual([]);
  });

  it('keeps a written hyphen when it cuts', () => {
    expect(wrap('Kräm för barn- och ungdomshud som ofta är torr', TYPE.label, 240, 2)).toEqual([
      'Kräm för barn-',
      'och ungdomsh…',
    ]);
  });

  it('divides long compounds at their seams', () => {
    const at = (word: string, width: number) => wrap(word, TYPE.label, width, 4);
    expect(at('solskyddsfaktorrekommendationerna', 340)).toEqual(['solskyddsfaktor-', 'rekommendationerna']);
    expect(at('livsmedelsbutikskedjornas', 260)).toEqual(['livsmedelsbutiks-', 'kedjornas']);
    expect(at('varumärkesstrategiskkampanjplanering', 260)).toEqual([
      'varumärkes-',
      'strategisk-',
      'kampanjplanering',
    ]);
  });

  it('keeps every line within its width, whatever the word', () => {
    const word = 'egenvårdsrådgivningstillfällenasutvärdering';
    for (const width of [120, 180, 260, 340]) {
      const lines = wrap(word, TYPE.label, width, 9);
      expect(lines.every((line) => textWidth(line, TYPE.label) <= width)).toBe(true);
      expect(lines.join('').replaceAll('-', '')).toBe(word);
    }
  });

  it('cuts what exceeds its lines, and fitsIn says so beforehand', () => {
    const text = 'Trygghetsboende med egen trädgård och nära till apotek';
    expect(fitsIn(text, TYPE.label, 300, 2)).toBe(false);
    const lines = wrap(text, TYPE.label, 300, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]?.endsWith('…')).toBe(true);
    expect(fitsIn(text, TYPE.label, 300, 4)).toBe(true);
    expect(wrap(text, TYPE.label, 300, 4).join(' ')).toBe(text);
  });
});

describe('hyphenate', () => {
  const at = (word: string, letters: number) => hyphenate(word, (head) => [...head].length <= letters);

  it.each([
    ['försäkringsbolag', 14, 'försäkrings-', 'bolag'],
    ['apoteksmedarbetare', 12, 'apoteks-', 'medarbetare'],
    ['trygghetsboende', 12, 'trygghets-', 'boende'],
    ['e-handelskunder', 12, 'e-handels-', 'kunder'],
    ['mor/farföräldrar', 8, 'mor/', 'farföräldrar'],
    ['magmedel', 7, 'mag-', 'medel'],
    ['halstabletter', 11, 'hals-', 'tabletter'],
  ])('divides %s at %i letters', (word, letters, head, tail) => {
    expect(at(word, letters)).toEqual({ head, tail });
  });

  it('leaves no scrap of one or two letters, whatever the room', () => {
    for (const word of ['magmedel', 'strategi', 'elektrolyt', 'apotek', 'bröstpump', 'fotvård'])
      for (let letters = 4; letters < word.length; letters++) {
        const { head, tail } = at(word, letters)!;
        expect(head.replace('-', '').length, `${word} ${letters}`).toBeGreaterThanOrEqual(3);
        expect(tail.length, `${word} ${letters}`).toBeGreaterThanOrEqual(3);
      }
  });

  it('gives up when nothing fits', () => {
    expect(at('apotek', 0)).toBeUndefined();
  });
});

describe('lineHeight', () => {
  it('sets headlines tight and running text open', () => {
    expect([lineHeight(TYPE.headline), lineHeight(TYPE.caption)]).toEqual([112, 42]);
  });
});
