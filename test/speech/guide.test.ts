import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { timedWords } from '../../scripts/lib/voice/guide';
import { narration } from '../../scripts/lib/voice/narrate';
import { dataDir, filmOf, inFolder, soundsOf } from './helpers';

const GUIDE = { provider: 'guide', voice: 'sv+linda', rate: 148, pitch: 40, range: 60 };

describe('the embedded guide voice', () => {
  it(
    'speaks, with word times, the same every time',
    () =>
      inFolder(async (folder) => {
        dataDir(folder, [GUIDE]);
        const film = filmOf([
          ['opening.en', 'Rätt utbud, rätt dörr.', 4],
          ['opening.tva', 'Rätt & <fel>, rätt dörr.', 4],
        ]);
        const run = (cache: string) =>
          narration(film, {
            dataDir: folder,
            takesDir: path.join(folder, 'takes'),
            cacheDir: path.join(folder, cache),
          });
        const [first, second] = [await run('a'), await run('b')];
        expect(soundsOf(second.lines)).toEqual(soundsOf(first.lines));
        const [line] = first.lines;
        const length = (line?.length ?? 0) / (line?.rate ?? 1);
        expect(length).toBeGreaterThan(1);
        expect(length).toBeLessThan(2.5);
        expect(Math.max(...(line?.samples() ?? [1]))).toBeLessThan(0.95);
        expect(line?.words?.map((w) => w.text)).toEqual(['Rätt', 'utbud,', 'rätt', 'dörr.']);
        const times = line?.words?.flatMap((w) => [w.from, w.to]) ?? [];
        expect(times).toEqual([...times].sort((a, b) => a - b));
        expect(times.at(-1)).toBeLessThanOrEqual(length);
      }),
    60_000,
  );

  it.each(['zz+linda', 'sv+ingen'])(
    'that does not exist (%s) gives no film without a word',
    (voice) =>
      inFolder(async (folder) => {
        dataDir(folder, [{ ...GUIDE, voice }, { provider: 'silence' }]);
        const { report, lines } = await narration(filmOf([['opening.en', 'Hej.', 3]]), {
          dataDir: folder,
          takesDir: path.join(folder, 'takes'),
          cacheDir: path.join(folder, 'cache'),
        });
        expect(lines[0]?.provider).toBe('silence');
        expect(report.passedOver[0]?.failures[0]?.why).toContain(`”${voice}” finns inte`);
      }),
    60_000,
  );
});

describe('word times', () => {
  it('last until the next word; words that share phonemes share their time; what was not marked has none', () => {
    const words = [
      { text: 'på', from: 0, to: 2 },
      { text: 'Apotek', from: 3, to: 30 },
      { text: 'Hjärtat', from: 3, to: 30 },
      { text: '–', from: 31, to: 32 },
      { text: 'nu', from: 33, to: 35 },
    ];
    const marks = [
      { at: 0, seconds: 0 },
      { at: 5, seconds: 0.2 },
      { at: 17, seconds: 0.7 },
      { at: 33, seconds: 1.2 },
    ];
    expect(timedWords(words, marks, 1.5)).toEqual([
      { text: 'på', from: 0, to: 0.2 },
      { text: 'Apotek', from: 0.2, to: 0.7 },
      { text: 'Hjärtat', from: 0.7, to: 1.2 },
      { text: 'nu', from: 1.2, to: 1.5 },
    ]);
  });
});
