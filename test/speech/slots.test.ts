import { describe, expect, it } from 'vitest';
import { isError } from '../../src/check/problem';
import { checkSpeech, type SpeechKnown, toldCuts } from '../../src/check/slots';
import { available, judgeFit, SLOT } from '../../src/speech/slots';
import { trimmed } from '../../src/speech/trim';
import { projectFiles, sample, storyboard } from '../fixtures/data';
import { tone } from './helpers';

describe('a line in its slot', () => {
  it.each<[number, boolean, string]>([
    [4.7, false, 'fits'],
    [4.71, false, 'fitted'],
    [4.7 * 1.05, false, 'fitted'],
    [4.7 * 1.051, false, 'tight'],
    [4.7 * 1.1, false, 'tight'],
    [4.7 * 1.101, false, 'over'],
    [4.7 * 1.05, true, 'fitted'],
    [4.7 * 1.051, true, 'over'],
  ])('of 5 s with %f s of speech (recorded: %s) is %s', (seconds, recorded, kind) => {
    expect(judgeFit(seconds - 1e-9, 5, 60, recorded).kind).toBe(kind);
  });

  it('says how many seconds and characters are too many', () => {
    const over = judgeFit(available(5) * 1.25, 5, 100);
    expect(over).toMatchObject({ kind: 'over', characters: 20 });
    expect(over.kind === 'over' && over.seconds).toBeCloseTo(available(5) * 0.25, 6);
  });
});

const LEXICON = { language: 'sv', words: [] } as const;

/** Problems and rows of the sample, with lengths as these say. */
const spoken = (measured: SpeechKnown['measured']) =>
  checkSpeech(toldCuts(storyboard(), sample()), projectFiles().storyboard, {
    lexicon: { ...LEXICON, words: [] },
    measured,
  });

describe('the check of slots', () => {
  it('estimates by spoken characters what nobody has spoken', () => {
    const { rows } = spoken(() => undefined);
    expect(rows.length).toBeGreaterThan(50);
    for (const row of rows) {
      expect(row.measured).toBe(false);
      expect(row.seconds).toBeCloseTo(row.spoken.length / SLOT.pace.budget, 6);
      expect(row.spoken).not.toMatch(/\d|%/);
    }
    expect(new Set(rows.map((r) => r.id)).size).toBe(rows.length);
  });

  it('knows what each cut tells, once', () => {
    const { rows } = spoken(() => undefined);
    expect(rows.find((r) => r.id === 'opening.dorren')?.cuts).toEqual(['internal', 'external']);
    expect(rows.find((r) => r.id === 'actions.mandag')?.cuts).toEqual(['internal']);
  });

  it('fails on a measured overflow and says where, how much, and what to cut', () => {
    const { problems } = spoken((l) => ({ seconds: l.id === 'opening.dorren' ? 9 : 1, recorded: false }));
    expect(problems).toHaveLength(1);
    const [problem] = problems;
    expect(problem).toMatchObject({
      severity: 'error',
      path: 'scenes[0].lines[0]',
      file: 'storyboard.sv.json',
    });
    expect(problem?.at?.line).toBeGreaterThan(1);
    expect(problem?.found).toMatch(/opening\.dorren: 9,00 s tal på \d,\d\d s/);
    expect(problem?.remedy).toMatch(/\d+ uttalade tecken, eller ge raden \d,\d\d s till/);
  });

  it('warns of a synthesised line that is 5 to 10 % too long, and fails on such a take', () => {
    const by = (recorded: boolean) =>
      spoken((l) => ({ seconds: l.id === 'opening.dorren' ? available(l.slot) * 1.07 : 1, recorded }))
        .problems;
    expect(by(false).map((p) => p.severity)).toEqual(['warning']);
    expect(by(true).map((p) => p.severity)).toEqual(['error']);
  });

  it('is silent up to 5 %', () => {
    expect(
      spoken((l) => ({ seconds: available(l.slot) * 1.049, recorded: true })).problems.filter(isError),
    ).toEqual([]);
  });
});

describe('silence around speech', () => {
  const rate = 16_000;
  const padded = (before: number, after: number) =>
    Float32Array.from([
      ...new Float32Array(before * rate),
      ...tone(1, rate),
      ...new Float32Array(after * rate),
    ]);

  it('is cut, and what was cut before is told', () => {
    const cut = trimmed(padded(0.5, 0.7), rate);
    expect((cut?.samples.length ?? 0) / rate).toBeCloseTo(1 + 0.03 + 0.08, 2);
    expect(cut?.before).toBeCloseTo(0.47, 2);
  });

  it('is left where there is none to spare, and all silence is nothing', () => {
    expect(trimmed(padded(0, 0), rate)?.samples).toHaveLength(rate);
    expect(trimmed(new Float32Array(rate), rate)).toBeUndefined();
    expect(trimmed(new Float32Array(), rate)).toBeUndefined();
  });
});
