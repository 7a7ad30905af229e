import { describe, expect, it } from 'vitest';
import { earOf, midSentence } from '../../src/facts/ear/ear';
import { format } from '../../src/film/format';

const sv = earOf('sv');
const en = earOf('en');

describe('rounding for the ear', () => {
  it.each([
    [0.2, 'ungefär var femte kund'],
    [0.203, 'ungefär var femte kund'],
    [0.19, 'nästan var femte kund'],
    [0.21, 'drygt var femte kund'],
    [0.18, '18 procent av kunderna'],
    [0.26, 'drygt var fjärde kund'],
    [0.24, 'nästan var fjärde kund'],
    [0.5, 'ungefär hälften av kunderna'],
    [0.71, 'nästan tre av fyra kunder'],
    [0.44, '44 procent av kunderna'],
    [0.004, '0,4 procent av kunderna'],
  ])('share %d is "%s"', (share, phrase) => {
    expect(sv.share(share)).toBe(phrase);
  });

  it.each([
    [200, 'ungefär dubbelt så vanligt'],
    [190, 'nästan dubbelt så vanligt'],
    [187, 'mer än en och en halv gång så vanligt'],
    [211, 'drygt dubbelt så vanligt'],
    [213, 'mer än dubbelt så vanligt'],
    [158, 'drygt en och en halv gång så vanligt'],
    [50, 'ungefär hälften så vanligt'],
    [80, 'ungefär en femtedel mindre vanligt'],
    [61, 'mer än en tredjedel mindre vanligt'],
    [12, 'mindre än en fjärdedel så vanligt'],
    [43, 'mindre än hälften så vanligt'],
    [110, '10 procent vanligare'],
    [640, 'mer än sex gånger så vanligt'],
  ])('index %d is "%s"', (index, phrase) => {
    expect(sv.index(index)).toBe(phrase);
  });

  it('never calls less more, nor strays more than 6 % from what it says', () => {
    for (let index = 5; index < 700; index += 0.5) {
      const phrase = sv.index(index);
      if (index < 99) expect(phrase).not.toMatch(/vanligare|dubbelt|gånger/);
      if (index > 101) expect(phrase).not.toMatch(/mindre|hälften så|tredjedel så|fjärdedel så/);
      if (/^(nästan|ungefär|drygt) dubbelt/.test(phrase))
        expect(Math.abs(index / 200 - 1)).toBeLessThanOrEqual(0.06);
      if (phrase === 'mer än dubbelt så vanligt') expect(index).toBeGreaterThan(200);
    }
  });

  it('says changes with their sign', () => {
    expect(sv.change(-0.006, 0.004)).toBe('mellan minus 0,6 och plus 0,4 procent');
    expect(sv.change(0, 0.05)).toBe('mellan noll och plus 5 procent');
  });

  it('writes small counts in letters, lists with "och", labels inside a sentence', () => {
    expect(sv.count(5)).toBe('fem');
    expect(sv.count(13)).toBe('13');
    expect(sv.listed(['a', 'b', 'c'])).toBe('a, b och c');
    expect(midSentence('Hudvård')).toBe('hudvård');
    expect(midSentence('SPF 50')).toBe('SPF 50');
  });
});

describe('rounding for the English ear', () => {
  it.each([
    [0.2, 'about one customer in five'],
    [0.19, 'nearly one customer in five'],
    [0.21, 'just over one customer in five'],
    [0.18, '18 per cent of our customers'],
    [0.004, '0.4 per cent of our customers'],
  ])('share %d is "%s"', (share, phrase) => {
    expect(en.share(share)).toBe(phrase);
  });

  it.each([
    [198, 'about twice as common'],
    [187, 'more than one and a half times as common'],
    [61, 'over a third less common'],
    [43, 'less than half as common'],
    [12, 'less than a quarter as common'],
    [110, '10 per cent more common'],
    [92, '8 per cent less common'],
  ])('index %d is "%s"', (index, phrase) => {
    expect(en.index(index)).toBe(phrase);
  });

  it('says ranges, counts, lists, ages and months', () => {
    expect(en.change(-0.006, 0.004)).toBe('between minus 0.6 and plus 0.4 per cent');
    expect([en.count(5), en.count(11)]).toEqual(['five', '11']);
    expect(en.listed(['a', 'b', 'c'])).toBe('a, b and c');
    expect(en.ages(22, 34)).toEqual({ written: 'aged 22–34', said: 'aged 22 to 34' });
    expect(en.period({ from: '2025-07-01', to: '2026-06-30' })).toBe('July 2025–June 2026');
  });
});

it('a percentage is heard as it is seen, for every thousandth', () => {
  for (let thousandths = 0; thousandths <= 1000; thousandths++) {
    const share = thousandths / 1000;
    const seen = (language: 'sv' | 'en') => format(share, 'share', language).replace(/[\s ]*%/, '');
    expect(sv.percent(share)).toBe(`${seen('sv')} procent`);
    expect(en.percent(share)).toBe(`${seen('en')} per cent`);
  }
});
