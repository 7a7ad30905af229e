import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type NarrationOptions, narration } from '../../scripts/lib/voice/narrate';
import { available } from '../../src/speech/slots';
import { dataDir, filmOf, inFolder, messageOf, program, runsOf, soundsOf } from './helpers';

/** Three lines that are spoken as they are written; 20, 20 and 10 characters. */
const LINES = [
  ['opening.en', 'tjugo tecken är här.', 3],
  ['opening.tva', 'tjugo till kommer nu', 3],
  ['opening.tre', 'tio tecken', 3],
] as const;

const options = (folder: string): NarrationOptions => ({
  dataDir: folder,
  takesDir: path.join(folder, 'takes'),
  cacheDir: path.join(folder, 'cache'),
});

const seconds = (line: { length: number; rate: number }) => line.length / line.rate;

describe('a film that is spoken', () => {
  it('has every line in order, in its slot, and says how it was done', () =>
    inFolder(async (folder) => {
      dataDir(folder, [program(folder)]);
      const { lines, report } = await narration(filmOf(LINES), options(folder));
      expect(lines.map((l) => l.id)).toEqual(['opening.en', 'opening.tva', 'opening.tre']);
      expect(lines.every((l) => l.provider === 'command' && l.voice === 'program' && l.rate === 16_000)).toBe(
        true,
      );
      expect(seconds(lines[0] as never)).toBeCloseTo(1, 1);
      expect(report.lines.map((l) => l.origin)).toEqual(['spoken', 'spoken', 'spoken']);
      expect(report.wordsPerMinute).toBeCloseTo((10 / 2.5) * 60, -1);
      expect(report.slack?.least.id).toBe('opening.en');
      expect(report.slack?.most.id).toBe('opening.tre');
      expect(report.passedOver).toEqual([]);
    }));

  it('is the same the second time, and nothing is spoken anew', () =>
    inFolder(async (folder) => {
      dataDir(folder, [program(folder)]);
      const first = await narration(filmOf(LINES), options(folder));
      const second = await narration(filmOf(LINES), options(folder));
      expect(soundsOf(second.lines)).toEqual(soundsOf(first.lines));
      expect(second.report.lines.every((l) => l.origin === 'cache')).toBe(true);
      expect(runsOf(folder)).toHaveLength(3);
    }));

  it('has only the changed lines spoken anew', () =>
    inFolder(async (folder) => {
      dataDir(folder, [program(folder)]);
      await narration(filmOf(LINES), options(folder));
      const changed = filmOf([LINES[0], ['opening.tva', 'nu är det 46 %', 3], LINES[2]]);
      const { report } = await narration(changed, options(folder));
      expect(report.lines.map((l) => l.origin)).toEqual(['cache', 'spoken', 'cache']);
      expect(runsOf(folder).at(-1)).toBe('nu är det fyrtiosex procent');
    }));

  it('is spoken anew by another version, and where what was kept is broken', () =>
    inFolder(async (folder) => {
      const voice = program(folder);
      dataDir(folder, [voice]);
      const first = await narration(filmOf(LINES), options(folder));
      const cache = path.join(folder, 'cache');
      const sound = fs.readdirSync(cache).find((f) => f.endsWith('.wav')) as string;
      fs.writeFileSync(path.join(cache, sound), fs.readFileSync(path.join(cache, sound)).fill(7, 60, 70));
      const entry = fs.readdirSync(cache).find((f) => f.endsWith('.json')) as string;
      fs.writeFileSync(path.join(cache, entry), '{ "text": ');
      const mended = await narration(filmOf(LINES), options(folder));
      expect(soundsOf(mended.lines)).toEqual(soundsOf(first.lines));
      expect(runsOf(folder).length).toBeGreaterThan(3);
      const before = runsOf(folder).length;
      dataDir(folder, [{ ...voice, version: '2' }]);
      await narration(filmOf(LINES), options(folder));
      expect(runsOf(folder)).toHaveLength(before + 3);
    }));

  it('by two runs at once is whole and the same', () =>
    inFolder(async (folder) => {
      dataDir(folder, [program(folder)]);
      const film = filmOf(LINES);
      const both = await Promise.all([narration(film, options(folder)), narration(film, options(folder))]);
      expect(soundsOf(both[0].lines)).toEqual(soundsOf(both[1].lines));
      const again = await narration(film, options(folder));
      expect(soundsOf(again.lines)).toEqual(soundsOf(both[0].lines));
      expect(again.report.lines.every((l) => l.origin === 'cache')).toBe(true);
    }));
});

describe('a line that is too long', () => {
  /** A slot in which 20 characters of 0.05 s (trimmed: about 1 s) are too long by a factor. */
  const slotFor = (factor: number) => Math.ceil((1 / factor + 0.3) * 30) / 30;

  it.each([true, false])('by a few per cent is fitted, whether the voice can hurry or not (%s)', (hurries) =>
    inFolder(async (folder) => {
      dataDir(folder, [program(folder, { plain: !hurries })]);
      const slot = slotFor(1.07);
      const { lines, report } = await narration(filmOf([['opening.en', LINES[0][1], slot]]), options(folder));
      expect(report.lines[0]?.own).toBeGreaterThan(available(slot));
      expect(report.lines[0]?.fit).toMatch(/fitted|tight/);
      expect(seconds(lines[0] as never)).toBeLessThanOrEqual(available(slot));
      expect(seconds(lines[0] as never)).toBeGreaterThan(0.9 * available(slot));
      expect(runsOf(folder).length).toBe(hurries ? 2 : 1);
    }),
  );

  it('by more stops the run, with all such lines and what to cut', () =>
    inFolder(async (folder) => {
      dataDir(folder, [program(folder)]);
      const film = filmOf([LINES[0], ['opening.tva', LINES[1][1], 1], ['opening.tre', LINES[2][1], 0.7]]);
      const message = await messageOf(narration(film, options(folder)));
      expect(message).toMatch(/^2 rader är för långa/);
      expect(message).toMatch(
        /opening\.tva: 1,0\d s tal, luckan har 0,70 s\n.*ungefär \d+ uttalade tecken.*0,3\d s till/,
      );
      expect(message).toMatch(/opening\.tre/);
      expect(message).not.toMatch(/opening\.en:/);
    }));
});

describe('a voice that fails', () => {
  const failsAt = (text: string) =>
    `if (text.includes(${JSON.stringify(text)})) { console.error('slut på minne'); process.exit(3); }`;

  it('half-way gives the whole film to the next, which is told', () =>
    inFolder(async (folder) => {
      const first = program(folder, { name: 'forsta', trouble: failsAt('till') });
      dataDir(folder, [first, program(folder, { name: 'andra' })]);
      const { lines, report } = await narration(filmOf(LINES), options(folder));
      expect(lines.map((l) => l.voice)).toEqual(['andra', 'andra', 'andra']);
      expect(report.passedOver).toHaveLength(1);
      expect(report.passedOver[0]).toMatchObject({ failures: [{ line: 'opening.tva' }] });
      expect(report.passedOver[0]?.failures[0]?.why).toMatch(/slutade med 3: slut på minne/);
    }));

  it('on one line gives that line away where lines are cast one by one', () =>
    inFolder(async (folder) => {
      const first = program(folder, { name: 'forsta', trouble: failsAt('till') });
      dataDir(folder, [first, program(folder, { name: 'andra' })], 'next-voice-for-line');
      const { lines, report } = await narration(filmOf(LINES), options(folder));
      expect(lines.map((l) => l.voice)).toEqual(['forsta', 'andra', 'forsta']);
      expect(report.passedOver[0]).toMatchObject({ spoke: 2, failures: [{ line: 'opening.tva' }] });
    }));

  it('stops a run that must have it', () =>
    inFolder(async (folder) => {
      const first = program(folder, { name: 'forsta', trouble: failsAt('till') });
      dataDir(folder, [first, program(folder, { name: 'andra' })]);
      const message = await messageOf(narration(filmOf(LINES), { ...options(folder), strictVoice: true }));
      expect(message).toMatch(/--strict-voice.*\n.*röstprogrammet \(forsta\).*\n.*opening\.tva/);
      expect(runsOf(folder, 'andra')).toEqual([]);
    }));

  it.each<[string, string, RegExp]>([
    ['gives nothing', 'process.exit(0);', /skrev ingen ljudfil/],
    ['gives an empty file', "fs.writeFileSync(out, ''); process.exit(0);", /gav inget ljud/],
    ['gives something else', "fs.writeFileSync(out, 'ID3 mp3 mp3 mp3'); process.exit(0);", /ingen WAV-fil/],
    ['gives silence', 'Math.sin = () => 0;', /bara tystnad/],
    ['gives two minutes', 'Math.round = (n) => (n > 9000 ? 120 * 16000 : n);', /120 s långt/],
    ['gives twenty minutes', 'Math.round = (n) => (n > 9000 ? 1200 * 16000 : n);', /skrev \d+ byte/],
    ['never ends', 'await new Promise(() => setInterval(() => {}, 1000));', /blev inte klar på 1 s/],
  ])('because it %s is passed over with the reason', (_, trouble, why) =>
    inFolder(async (folder) => {
      const bad = {
        ...program(folder, { name: 'dalig', trouble }),
        ...(trouble.includes('await') ? { timeout: 1 } : {}),
      };
      dataDir(folder, [bad, { provider: 'silence' }]);
      const { lines, report } = await narration(filmOf([LINES[0]]), options(folder));
      expect(lines[0]?.provider).toBe('silence');
      expect(report.passedOver[0]?.failures[0]?.why).toMatch(why);
    }),
  );

  it('and has no one after it stops the run', () =>
    inFolder(async (folder) => {
      dataDir(folder, [{ ...program(folder), program: '/finns/inte' }]);
      const message = await messageOf(narration(filmOf(LINES), options(folder)));
      expect(message).toMatch(/Ingen röst kunde läsa 3 rader/);
      expect(message).toMatch(/”\/finns\/inte” finns inte på den här datorn/);
    }));

  it('is never replaced by silence in a delivery', () =>
    inFolder(async (folder) => {
      dataDir(folder, [{ provider: 'silence' }]);
      expect((await narration(filmOf(LINES), options(folder))).lines).toHaveLength(3);
      const message = await messageOf(narration(filmOf(LINES), { ...options(folder), strictVoice: true }));
      expect(message).toMatch(/tyst/);
    }));
});

it('what is spoken never passes through a shell', () =>
  inFolder(async (folder) => {
    dataDir(folder, [program(folder)]);
    const text = '`touch hacked`; touch hacked; $HOME';
    await narration(filmOf([['opening.en', text, 9]]), options(folder));
    expect(fs.existsSync(path.join(folder, 'hacked')) || fs.existsSync('hacked')).toBe(false);
    expect(runsOf(folder)[0]).toBe(text);
  }));
