import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Acceptance, acceptTakes } from '../../scripts/lib/voice/accept';
import { askedLines, type NarrationOptions, narration } from '../../scripts/lib/voice/narrate';
import { passedOverText } from '../../scripts/lib/voice/trouble';
import type { Lexicon } from '../../src/schema/lexicon';
import { writeWav } from '../../src/sound/wav-write';
import { available } from '../../src/speech/slots';
import { dataDir, filmOf, inFolder, messageOf, program, tone, toneWav } from './helpers';

const LEXICON: Lexicon = { language: 'sv', words: [] };
const LINES = [
  ['opening.en', 'Det är 46 %.', 3],
  ['opening.tva', 'Och så är det.', 3],
] as const;
const TAKES = { provider: 'takes', voice: 'Anna' };

/** A folder with these takes, and what can be done with it. */
function studio<T>(
  takes: Readonly<Record<string, Uint8Array>>,
  work: (s: ReturnType<typeof tools>) => Promise<T>,
): Promise<T> {
  return inFolder(async (folder) => {
    const s = tools(folder);
    for (const [id, bytes] of Object.entries(takes)) s.record(id, bytes);
    return work(s);
  });
}

const tools = (folder: string) => {
  const takes = path.join(folder, 'takes', 'sv');
  fs.mkdirSync(takes, { recursive: true });
  dataDir(folder, [TAKES, program(folder)]);
  const options: NarrationOptions = {
    dataDir: folder,
    takesDir: path.join(folder, 'takes'),
    cacheDir: path.join(folder, 'cache'),
  };
  return {
    folder,
    takes,
    record: (id: string, bytes: Uint8Array) => fs.writeFileSync(path.join(takes, `${id}.wav`), bytes),
    accept: (lines: Parameters<typeof filmOf>[0] = LINES): Promise<Acceptance> =>
      acceptTakes(takes, askedLines(filmOf(lines), LEXICON)),
    speak: (lines: Parameters<typeof filmOf>[0] = LINES, strictVoice = false) =>
      narration(filmOf(lines), { ...options, strictVoice }),
  };
};

const BOTH = { 'opening.en': toneWav(1), 'opening.tva': toneWav(1.2, 44_100) };

describe('recorded takes', () => {
  it('are played once they are accepted, whatever their rate', () =>
    studio(BOTH, async ({ accept, speak, takes }) => {
      expect(await accept()).toMatchObject({
        accepted: ['opening.en', 'opening.tva'],
        refused: [],
        unused: [],
      });
      const file = JSON.parse(fs.readFileSync(path.join(takes, 'takes.json'), 'utf8'));
      expect(file['opening.en'].text).toBe('Det är fyrtiosex procent.');
      const { lines, report } = await speak(LINES, true);
      expect(lines.map((l) => [l.provider, l.voice, l.rate])).toEqual([
        ['takes', 'Anna', 22_050],
        ['takes', 'Anna', 44_100],
      ]);
      expect(report.lines.every((l) => l.origin === 'played')).toBe(true);
      expect(await accept()).toMatchObject({ accepted: [], unchanged: ['opening.en', 'opening.tva'] });
    }));

  it('that nobody accepted are not played', () =>
    studio(BOTH, async ({ speak }) => {
      const { lines, report } = await speak();
      expect(lines.every((l) => l.provider === 'command')).toBe(true);
      expect(report.passedOver.map(passedOverText).join()).toMatch(/opening\.en: tagningen är inte godkänd/);
    }));

  it('are stale when the data change the text: named, never played, and the film keeps one voice', () =>
    studio(BOTH, async ({ accept, speak }) => {
      await accept();
      const changed = [['opening.en', 'Det är 47 %.', 3], LINES[1]] as const;
      const { lines, report } = await speak(changed);
      expect(lines.map((l) => l.provider)).toEqual(['command', 'command']);
      expect(report.passedOver[0]?.failures).toEqual([
        {
          line: 'opening.en',
          why: 'tagningen säger ”Det är fyrtiosex procent.”, filmen säger ”Det är fyrtiosju procent.”',
          stale: true,
        },
      ]);
      expect(await messageOf(speak(changed, true))).toMatch(
        /--strict-voice[\s\S]*opening\.en: tagningen säger/,
      );
    }));

  it('can share a film with the next voice, line by line, when told so', () =>
    studio(BOTH, async ({ folder, accept, speak }) => {
      await accept();
      dataDir(folder, [TAKES, program(folder)], 'next-voice-for-line');
      const { lines } = await speak([['opening.en', 'Det är 47 %.', 3], LINES[1]]);
      expect(lines.map((l) => l.provider)).toEqual(['command', 'takes']);
    }));

  it('of the old text cannot be accepted for the new one; a new recording can', () =>
    studio(BOTH, async ({ accept, record, speak }) => {
      await accept();
      const changed = [['opening.en', 'Det är 47 %.', 3], LINES[1]] as const;
      const { refused, unchanged } = await accept(changed);
      expect(refused.map((r) => r.id)).toEqual(['opening.en']);
      expect(refused[0]?.why).toMatch(/densamma som sa ”Det är fyrtiosex procent\.”.*läs in raden på nytt/);
      expect(unchanged).toEqual(['opening.tva']);
      record('opening.en', toneWav(1.1));
      expect((await accept(changed)).accepted).toEqual(['opening.en']);
      expect((await speak(changed, true)).lines.map((l) => l.provider)).toEqual(['takes', 'takes']);
    }));

  it('that were exchanged after they were accepted must be accepted again', () =>
    studio(BOTH, async ({ accept, record, speak }) => {
      await accept();
      record('opening.en', toneWav(1.1));
      expect(await messageOf(speak(LINES, true))).toMatch(/inspelningen är en annan än den godkända/);
    }));

  it('for some of the lines leave the film to one other voice, and say so', () =>
    studio({ 'opening.en': toneWav(1) }, async ({ accept, speak }) => {
      await accept();
      const { lines, report } = await speak();
      expect(new Set(lines.map((l) => l.provider))).toEqual(new Set(['command']));
      expect(report.passedOver.map(passedOverText).join()).toMatch(
        /inspelade tagningar \(Anna\) kunde inte läsa 1 rad:\n.*opening\.tva: ingen tagning/,
      );
    }));

  it('are no trouble when there are none', () =>
    studio({}, async ({ accept, speak }) => {
      expect(await accept()).toEqual({ accepted: [], unchanged: [], refused: [], unused: [] });
      expect((await speak(LINES, true)).report.passedOver).toEqual([]);
    }));

  it('a little too long are stretched; too long by more than 5 % they stop the run', () => {
    const slot = 1.3 + 2 / 30;
    const rate = 48_000;
    const ofFactor = (factor: number) => ({
      'opening.en': writeWav({ rate, channels: [tone(available(slot) * factor - 0.001, rate)] }),
    });
    return Promise.all([
      studio(ofFactor(1.04), async ({ accept, speak }) => {
        const lines = [['opening.en', 'Hej.', slot]] as const;
        await accept(lines);
        const { lines: said, report } = await speak(lines, true);
        expect(report.lines[0]?.fit).toBe('fitted');
        expect((said[0]?.length ?? 0) / rate).toBeLessThanOrEqual(available(slot));
      }),
      studio(ofFactor(1.07), async ({ accept, speak }) => {
        const lines = [['opening.en', 'Hej.', slot]] as const;
        await accept(lines);
        expect(await messageOf(speak(lines, true))).toMatch(
          /1 rad är för lång[\s\S]*läs in den 0,0\d s snabbare/,
        );
      }),
    ]);
  });

  it.each<[string, Uint8Array, RegExp]>([
    [
      'twenty minutes long',
      writeWav({ rate: 8000, channels: [new Float32Array(20 * 60 * 8000).fill(0.1)] }),
      /1200 s långt.*60 s/,
    ],
    [
      'twenty minutes long, and large',
      writeWav({ rate: 48_000, channels: [new Float32Array(20 * 60 * 48_000)] }),
      /MB: det är mer än en rad/,
    ],
    ['silent', writeWav({ rate: 8000, channels: [new Float32Array(8000)] }), /tyst/],
    ['no WAV', new TextEncoder().encode('ID3'), /ingen WAV-fil/],
    ['empty', new Uint8Array(), /gav inget ljud/],
  ])('that are %s are refused with words', (_, bytes, why) =>
    studio({ 'opening.en': bytes }, async ({ accept }) => {
      const { accepted, refused } = await accept();
      expect(accepted).toEqual([]);
      expect(refused[0]?.why).toMatch(why);
    }),
  );

  it('that no line asks for are named', () =>
    studio({ 'opening.gammal': toneWav(1) }, async ({ accept }) => {
      expect((await accept()).unused).toEqual(['opening.gammal']);
    }));

  it('beside a broken takes.json stop the run with what to do', () =>
    studio(BOTH, async ({ takes, speak }) => {
      fs.writeFileSync(path.join(takes, 'takes.json'), '{ "opening.en": { "text": 1 } }');
      expect(await messageOf(speak())).toMatch(/takes\.json: har fel innehåll vid opening\.en.*--accept/);
    }));
});
