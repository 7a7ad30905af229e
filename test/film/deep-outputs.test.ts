import { describe, expect, it } from 'vitest';
import { fileNames } from '../../scripts/lib/film-names';
import { filmTexts } from '../../scripts/lib/film-texts';
import { chosenCut, chosenCuts, chosenFilm } from '../../scripts/lib/films';
import { captioned } from '../../src/film/captioned';
import { posterOf } from '../../src/film/poster';
import { minutes } from '../../src/film/transcript';
import { approvalsSchema } from '../../src/review/approvals';
import { notApproved, sceneStates, withDraftMarks } from '../../src/review/drafts';
import { signed } from '../../src/review/signed';
import { DEEP_CUTS } from '../../src/scenes/deep-beats';
import { ALL_CUTS } from '../../src/schema/cuts';
import { narrationEntry, narrationFileSchema, narrationFor } from '../../src/sound/narration-file';
import { DURATION } from '../../src/theme/motion';
import { deepSample } from '../fixtures/deep-scenes';

const BOARD = { title: 'Fördjupning', words: { synthetic: 'Exempeldata', draft: 'UTKAST' } };

describe('files of a deep dive', () => {
  it('lie beside the main film’s and each other’s, whatever the cut and language', () => {
    const asked = ALL_CUTS.flatMap((cut) =>
      cut === 'external'
        ? []
        : [
            { cut, language: 'sv' as const },
            { cut, language: 'en' as const },
          ],
    );
    const names = asked.flatMap((told) => Object.values(fileNames(told)));
    expect(new Set(names).size).toBe(names.length);
    expect(fileNames({ cut: 'internal', language: 'sv' })).toMatchObject({
      film: 'film.mp4',
      facts: 'facts.json',
    });
    expect(fileNames({ cut: 'deep', language: 'sv' }).film).toBe('deep-dive.mp4');
    expect(fileNames({ cut: 'range', language: 'sv' }).poster).toBe('deep-dive-range.poster.png');
  });

  it('say every word, with a chapter of its name for each department', () => {
    const made = deepSample('deep');
    const texts = filmTexts(made, BOARD);
    const transcript = texts.get('deep-dive.transcript.sv.md') ?? '';
    const chapters = texts.get('deep-dive.chapters.sv.vtt') ?? '';
    for (const { lines } of made.timeline.scenes)
      for (const { text } of lines) expect(transcript).toContain(text);
    for (const name of ['Sätt att handla', 'Nästa steg: Marknad och sälj', 'Nästa steg: Ledningen'])
      expect([transcript, chapters].every((t) => t.includes(name))).toBe(true);
    expect(transcript).toContain(`## ${minutes(0, 30)} Sätt att handla`);
    const facts = JSON.parse(texts.get('deep-dive.facts.json') ?? '');
    expect(facts.length).toBeGreaterThan(40);
  });
});

describe('the film that is asked for', () => {
  it('is named, or known by its cut', () => {
    expect(chosenCut({})).toBe('internal');
    expect(chosenCut({ film: 'deep-dive' })).toBe('deep');
    expect(chosenFilm({ cut: 'marketing' })).toBe('deep-dive');
    expect(chosenCuts({ film: 'deep-dive' })).toEqual(DEEP_CUTS);
  });

  it('isn’t made of another film’s cut, nor in a language that it has no words in', () => {
    expect(() => chosenCut({ film: 'main', cut: 'marketing' })).toThrow('internal, external');
    expect(() => chosenCut({ film: 'deep-dive', lang: 'en' })).toThrow('bara på sv');
  });
});

describe('the poster', () => {
  it.each([
    ['deep', 'types'],
    ['marketing', 'chapter.marketing'],
    ['service', 'chapter.service'],
  ] as const)('of %s is %s, all told and before it hands over', (cut, id) => {
    const made = deepSample(cut);
    const { scene, frame } = posterOf(made);
    const shown = made.scenes[scene];
    expect(shown?.id).toBe(id);
    expect(frame).toBeGreaterThan(Math.max(...Object.values(shown?.beats ?? {})) + DURATION.move);
    expect(frame).toBeLessThan((shown?.frames ?? 0) - DURATION.handover);
  });

  it('is there whatever was refused', () => {
    const { timeline, ...rest } = deepSample('range');
    const scenes = rest.scenes.filter((s) => s.kind !== 'chapter');
    expect(posterOf({ ...rest, timeline, scenes }).scene).toBe(scenes.length - 1);
  });
});

describe('sign-off', () => {
  const made = deepSample('management');
  const all = made.scenes.map((s) => s.id);
  const anna = { by: 'Anna', at: '2026-11-28T02:00:00.000Z' };

  it('marks what nobody has approved, and nothing else', () => {
    expect(notApproved(made, [])).toEqual(all);
    const approvals = approvalsSchema.parse(signed(made, all.slice(1), anna));
    const marked = withDraftMarks(made, BOARD, approvals);
    expect(marked.scenes.map((s) => s.draft)).toEqual(all.map((_, i) => (i === 0 ? 'UTKAST' : undefined)));
  });

  it('holds in every cut that shows the same, and not where something differs', () => {
    const deep = deepSample('deep');
    const states = sceneStates(deep, signed(made, all, anna));
    expect(states.get('chapter.range')).toBe('open');
    const alike = deep.scenes.filter((s) => states.get(s.id) === 'approved');
    for (const scene of alike) {
      const other = made.timeline.scenes.find((s) => s.id === scene.id);
      const own = deep.timeline.scenes.find((s) => s.id === scene.id);
      expect(other?.lines.map((l) => l.text)).toEqual(own?.lines.map((l) => l.text));
    }
    expect(sceneStates(made, signed(made, all, { ...anna, comment: 'Byt ord' })).get('podium')).toBe(
      'commented',
    );
  });
});

it('is heard with its own sound only, captions where it is heard', () => {
  const made = deepSample('service');
  const [line] = made.timeline.scenes[0]?.lines ?? [];
  if (!line) throw new Error('no line');
  const heard = [{ line: line.id, text: line.text, from: line.from / 30 + 0.1, to: line.from / 30 + 1.1 }];
  const entries = narrationFileSchema.parse([narrationEntry(made.timeline, 'narration/mix/a.wav', heard)]);
  expect(narrationFor(made.timeline, entries)?.file).toBe('narration/mix/a.wav');
  expect(narrationFor(deepSample('deep').timeline, entries)).toBeUndefined();
  const first = captioned(made, heard).cues[0];
  expect(first?.from).toBe(line.from + 3);
});
