import { describe, expect, it } from 'vitest';
import { cues } from '../../src/captions/cues';
import { chaptersVtt, clock, srt, vtt } from '../../src/captions/serialise';
import { CAPTION, cueLines, pieces } from '../../src/captions/wrap';
import { allFacts } from '../../src/facts/all-facts';
import { seededRandom } from '../../src/layout/random';
import { CUTS } from '../../src/schema/storyboard';
import { draft } from '../../src/storyboard/draft';
import { timeline } from '../../src/storyboard/timeline';
import { sample, storyboard } from '../fixtures/data';

const board = storyboard();
const data = sample();

describe.each(CUTS)('captions of the %s cut', (cut) => {
  const time = timeline(draft(board, data, allFacts(data, board), cut), board, cut);
  const all = cues(time);

  it('keep to lines, time, pace and gaps', () => {
    all.forEach((cue, i) => {
      const seconds = (cue.to - cue.from) / time.fps;
      expect(cue.lines.length).toBeLessThanOrEqual(CAPTION.lines);
      for (const line of cue.lines) expect(line.length).toBeLessThanOrEqual(CAPTION.line);
      expect(seconds).toBeGreaterThanOrEqual(CAPTION.seconds.least);
      expect(seconds).toBeLessThanOrEqual(CAPTION.seconds.most);
      expect(cue.lines.join(' ').length / seconds).toBeLessThanOrEqual(CAPTION.cps.limit);
      const next = all[i + 1];
      if (next) expect((next.from - cue.to) / time.fps).toBeGreaterThanOrEqual(CAPTION.gap);
    });
  });

  it('say every line, word for word', () => {
    for (const line of time.scenes.flatMap((s) => s.lines)) {
      const said = all.filter((c) => c.line === line.id).flatMap((c) => c.lines);
      expect(said.join(' ').replaceAll('\u00a0', ' ')).toBe(line.text.replaceAll('\u00a0', ' '));
    }
  });

  it('stay inside their scene', () => {
    for (const scene of time.scenes) {
      const own = all.filter((c) => c.from >= scene.from && c.from < scene.to);
      for (const cue of own) expect(cue.to).toBeLessThanOrEqual(scene.to);
    }
  });
});

describe('breaking a text', () => {
  it('keeps every word and every line short, whatever the text', () => {
    const random = seededRandom('captions');
    for (let n = 0; n < 300; n++) {
      const words = Array.from({ length: 1 + Math.floor(random() * 40) }, () =>
        'x'.repeat(1 + Math.floor(random() * 14)),
      );
      const text = words.map((w) => (random() < 0.15 ? `${w}.` : random() < 0.15 ? `${w},` : w)).join(' ');
      const parts = pieces(text);
      expect(parts.join(' ')).toBe(text);
      for (const part of parts) {
        const lines = cueLines(part);
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(42);
      }
    }
  });

  it('breaks at a full stop before anywhere else', () => {
    const text =
      'Du som är kategorichef lägger en hylla per kluster. Du som är regionchef sätter mål efter klustret.';
    expect(pieces(text)).toEqual([
      'Du som är kategorichef lägger en hylla per kluster.',
      'Du som är regionchef sätter mål efter klustret.',
    ]);
  });
});

describe('caption files', () => {
  const two = [
    { from: 0, to: 60, lines: ['Ett & två', 'tre'], line: 'a.b' },
    { from: 110_700, to: 110_760, lines: ['<sist>'], line: 'a.c' },
  ];

  it('are SubRip', () => {
    expect(srt(two, 30)).toBe(
      '1\n00:00:00,000 --> 00:00:02,000\nEtt & två\ntre\n\n2\n01:01:30,000 --> 01:01:32,000\n<sist>\n',
    );
  });

  it('are WebVTT, with what would be markup escaped', () => {
    expect(vtt(two, 30, 'sv')).toBe(
      'WEBVTT\nLanguage: sv\n\na.b\n00:00:00.000 --> 00:00:02.000\nEtt &amp; två\ntre\n\na.c\n01:01:30.000 --> 01:01:32.000\n&lt;sist&gt;\n',
    );
  });

  it('name chapters', () => {
    const chapters = [
      { title: 'Öppning', from: 0, to: 90 },
      { title: 'Vi & ni', from: 90, to: 120 },
    ];
    expect(chaptersVtt(chapters, 30, 'sv')).toBe(
      'WEBVTT\nLanguage: sv\n\n1\n00:00:00.000 --> 00:00:03.000\nÖppning\n\n2\n00:00:03.000 --> 00:00:04.000\nVi &amp; ni\n',
    );
  });

  it('count milliseconds', () => {
    expect(clock(1, 30, ',')).toBe('00:00:00,033');
  });
});
