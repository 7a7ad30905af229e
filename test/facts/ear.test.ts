import { describe, expect, it } from 'vitest';
import { countWord, earChange, earIndex, earShare, listed, midSentence } from '../../src/facts/ear';

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
    expect(earShare(share)).toBe(phrase);
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
    expect(earIndex(index)).toBe(phrase);
  });

  it('never calls less more, nor strays more than 6 % from what it says', () => {
    for (let index = 5; index < 700; index += 0.5) {
      const phrase = earIndex(index);
      if (index < 99) expect(phrase).not.toMatch(/vanligare|dubbelt|gånger/);
      if (index > 101) expect(phrase).not.toMatch(/mindre|hälften så|tredjedel så|fjärdedel så/);
      if (/^(nästan|ungefär|drygt) dubbelt/.test(phrase))
        expect(Math.abs(index / 200 - 1)).toBeLessThanOrEqual(0.06);
      if (phrase === 'mer än dubbelt så vanligt') expect(index).toBeGreaterThan(200);
    }
  });

  it('says changes with their sign', () => {
    expect(earChange(-0.006, 0.004)).toBe('mellan minus 0,6 och plus 0,4 procent');
    expect(earChange(0, 0.05)).toBe('mellan noll och plus 5 procent');
  });

  it('writes small counts in letters, lists with "och", labels inside a sentence', () => {
    expect(countWord(5)).toBe('fem');
    expect(countWord(13)).toBe('13');
    expect(listed(['a', 'b', 'c'])).toBe('a, b och c');
    expect(midSentence('Hudvård')).toBe('hudvård');
    expect(midSentence('SPF 50')).toBe('SPF 50');
  });
});
