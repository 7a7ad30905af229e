import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timesOf } from '../../src/captions/align';
import { cues } from '../../src/captions/cues';
import { CAPTION, pieces } from '../../src/captions/wrap';
import type { Heard } from '../../src/sound/heard';
import { plantedTimeline } from '../sound/planted';

const FPS = 30;

/** Words as long as Swedish compounds get, with the punctuation that breaks are chosen by. */
const word = fc
  .tuple(fc.stringMatching(/^[a-zåäö]{1,24}$/), fc.constantFrom('', '', '', '', ',', '.', ' –', '\u00a012 %'))
  .map(([letters, mark]) => letters + mark);
const text = fc.array(word, { minLength: 1, maxLength: 28 }).map((words) => words.join(' '));

/** A line: its text, how fast it is said (spoken characters per second), and the pause after it in seconds. */
const line = fc.record({
  text,
  pace: fc.double({ min: 9, max: 13.5, noNaN: true }),
  pause: fc.double({ min: 0.5, max: 2, noNaN: true }),
});
const story = fc.array(fc.array(line, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 });

/** A timeline in which every line has the slot that its text needs, and what is heard of it. */
function told(scenes: readonly (readonly { text: string; pace: number; pause: number }[])[], shift: number) {
  let frame = 0;
  const heard: Heard[] = [];
  const time = plantedTimeline(
    scenes.map((lines, s) => ({
      lines: lines.map(({ text: said, pace, pause }, l) => {
        const from = frame + 6;
        const seconds = Math.max(0.4, said.length / pace);
        frame = from + Math.ceil((seconds + pause + 0.9) * FPS);
        const start = from / FPS + shift;
        heard.push({ line: `scene${s}.line${l}`, text: said, from: start, to: start + seconds });
        return [from, frame, said] as const;
      }),
      to: frame,
    })),
  );
  return { time, heard };
}

describe('captions of any story', () => {
  it('keep every rule', () => {
    fc.assert(
      fc.property(story, fc.constantFrom(0, 0.3), (scenes, shift) => {
        const { time, heard } = told(scenes, shift);
        const all = cues(time, heard);
        all.forEach((cue, i) => {
          const seconds = (cue.to - cue.from) / FPS;
          const scene = time.scenes.find((s) => cue.from >= s.from && cue.from < s.to);
          expect(Number.isInteger(cue.from) && Number.isInteger(cue.to)).toBe(true);
          expect(cue.lines.length).toBeLessThanOrEqual(CAPTION.lines);
          for (const l of cue.lines) expect(l.length).toBeLessThanOrEqual(CAPTION.line);
          expect(seconds).toBeGreaterThanOrEqual(CAPTION.seconds.least);
          expect(seconds).toBeLessThanOrEqual(CAPTION.seconds.most);
          expect(cue.lines.join(' ').length / seconds).toBeLessThanOrEqual(CAPTION.cps.limit);
          expect(cue.to).toBeLessThanOrEqual(scene?.to ?? 0);
          const next = all[i + 1];
          if (next) expect((next.from - cue.to) / FPS).toBeGreaterThanOrEqual(CAPTION.gap);
        });
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  it('say every word once, in order', () => {
    fc.assert(
      fc.property(story, (scenes) => {
        const { time, heard } = told(scenes, 0);
        const said = cues(time, heard).flatMap((c) => c.lines);
        expect(said.join(' ')).toBe(
          scenes
            .flat()
            .map((l) => l.text)
            .join(' '),
        );
      }),
      { numRuns: 100, seed: 7 },
    );
  });

  it('stay inside their scene, in order, even when there is too little time to read them', () => {
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 60, max: 120 }),
        (texts, frames) => {
          const each = Math.floor(frames / texts.length);
          const lines = texts.map((t, i) => [i * each, (i + 1) * each, t] as const);
          const all = cues(plantedTimeline([{ to: frames, lines }]));
          all.forEach((cue, i) => {
            expect(cue.to).toBeGreaterThan(cue.from);
            expect(cue.from).toBeGreaterThanOrEqual(all[i - 1]?.to ?? 0);
            expect(cue.to).toBeLessThanOrEqual(frames);
          });
        },
      ),
      { numRuns: 100, seed: 7 },
    );
  });
});

describe('when words are heard', () => {
  const heard: Heard = {
    line: 'a',
    text: 'Tolv komma fem procent väljer det. Resten väljer annat.',
    from: 10,
    to: 15,
    words: ['Tolv', 'komma', 'fem', 'procent', 'väljer', 'det.', 'Resten', 'väljer', 'annat.'].map(
      (w, i) => ({
        text: w,
        from: 10 + i * 0.5,
        to: 10.4 + i * 0.5,
      }),
    ),
  };
  const written = '12,5 % väljer det. Resten väljer annat.';

  it('they are where the voice says them, though numbers are written otherwise', () => {
    const time = timesOf(written, heard);
    expect(time(written.indexOf('väljer'))).toBeCloseTo(12, 6);
    expect(time(written.indexOf('Resten'))).toBeCloseTo(13, 6);
    expect(time(0)).toBe(10);
    expect(time(written.length)).toBe(15);
  });

  it('they are spread by spoken characters where the voice tells no times', () => {
    const { words: _, ...silent } = heard;
    const share = silent.text.indexOf('Resten') / silent.text.length;
    expect(timesOf(written, silent)(written.indexOf('Resten'))).toBeCloseTo(10 + 5 * share, 6);
  });

  it('never go backwards, whatever is written and said', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const time = timesOf(a, { line: 'x', text: b, from: 1, to: 4 });
        let last = 1;
        for (let at = 0; at <= a.length; at++) {
          expect(time(at)).toBeGreaterThanOrEqual(last - 1e-9);
          last = time(at);
        }
        expect(last).toBeLessThanOrEqual(4 + 1e-9);
      }),
      { numRuns: 100, seed: 7 },
    );
  });

  it('a caption begins with its first word and ends with its last', () => {
    const said =
      'Du som är kategorichef lägger en hylla per kluster. Du som är regionchef sätter mål efter klustret.';
    const words = said.split(' ').map((w, i) => ({ text: w, from: 1 + i * 0.4, to: 1.3 + i * 0.4 }));
    const time = plantedTimeline([{ to: 400, lines: [[30, 300, said]] }]);
    const all = cues(time, [{ line: 'scene0.line0', text: said, from: 1, to: 7.7, words }]);
    expect(all.map((c) => c.from)).toEqual([30, Math.round((1 + 9 * 0.4) * 30)]);
    expect(all[1]?.to).toBeGreaterThanOrEqual(231);
  });
});

it('a slow voice gets shorter captions', () => {
  const slow = 'ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton';
  expect(pieces(slow)).toHaveLength(1);
  for (const piece of pieces(slow, 40)) expect(piece.length).toBeLessThanOrEqual(40);
});
