import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { film } from '../../src/film/film';
import { stillFrame } from '../../src/film/still';
import { fileNamed } from '../../src/review/dropped';
import { withText } from '../../src/review/edit';
import { factChanges } from '../../src/review/fact-changes';
import { isMuted, partSound } from '../../src/review/narration';
import { checkTexts, claimsOf, judgedSpeech, trusted, watched } from '../../src/review/watched';
import { narrationEntry } from '../../src/sound/narration-file';
import { allDatasets, sample, storyboard } from '../fixtures/data';

const DATA = path.join(import.meta.dirname, '..', '..', 'data');
const FILES = ['results/segments.json', 'results/clusters.json', 'results/supplier-benefit.json'].concat([
  'storyboard.sv.json',
  'storyboard.en.json',
  'terms.en.json',
  'lexicon.sv.json',
  'lexicon.en.json',
]);
const texts = Object.fromEntries(FILES.map((f) => [f, fs.readFileSync(path.join(DATA, f), 'utf8')]));

const made = film(sample(), storyboard(), 'internal');
/** A sound that says every line from its beginning, one second each. */
const entry = narrationEntry(
  made.timeline,
  'narration/mix/a.wav',
  made.timeline.scenes.flatMap((s) =>
    s.lines.map((l) => ({ line: l.id, text: l.text, from: l.from / 30, to: l.from / 30 + 1 })),
  ),
);

/** The sample with its first segment under another name. */
function renamed() {
  const data = sample();
  const [first] = data.segments.segments;
  if (first) first.name = 'Innerstadsparet';
  return film(data, storyboard(), 'internal');
}

describe('the sound of a film', () => {
  it('is whole while it says what the film says', () => {
    expect(partSound(made.timeline, [entry])).toMatchObject({ muted: [], missing: [] });
  });

  it('is muted where it says something else, and heard in the rest', () => {
    const now = renamed().timeline;
    const sound = partSound(now, [entry]);
    const line = now.scenes
      .find((s) => s.id === 'persona.stadsparet')
      ?.lines.find((l) => l.text.includes('Innerstadsparet'));
    expect(line && sound?.missing.includes(line.id)).toBe(true);
    expect(isMuted(sound?.muted ?? [], line?.from ?? -1)).toBe(true);
    expect(sound?.heard.some((h) => h.line === line?.id)).toBe(false);
    const [spoken] = now.scenes[0]?.lines ?? [];
    expect(isMuted(sound?.muted ?? [], spoken?.from ?? -1)).toBe(false);
  });

  it('is muted from the first line that has another time', () => {
    const scenes = made.timeline.scenes.map((s, i) =>
      i < 2 ? s : { ...s, lines: s.lines.map((l) => ({ ...l, from: l.from + 30, to: l.to + 30 })) },
    );
    const sound = partSound({ ...made.timeline, scenes }, [entry]);
    const first = made.timeline.scenes[2]?.lines[0]?.from ?? 0;
    expect(sound?.muted).toEqual([{ from: first, to: made.timeline.frames }]);
  });

  it('is none in a language that has none', () => {
    expect(partSound({ ...made.timeline, language: 'en' }, [entry])).toBeUndefined();
  });
});

describe('what has changed', () => {
  it('is nothing for the same data', () => {
    expect(factChanges(made, made)).toEqual([]);
  });

  it('is told by fact with the scenes that it touches', () => {
    const changes = factChanges(made, renamed());
    expect(changes.find((c) => c.name === 'segment_stadsparet_name')).toMatchObject({
      before: 'Stadsparet',
      after: 'Innerstadsparet',
      onlyBasis: false,
      scenes: expect.arrayContaining(['persona.stadsparet']),
    });
    expect(changes.every((c) => c.before !== c.after)).toBe(true);
  });

  it('is also what a figure rests on', () => {
    const data = sample();
    const [first] = data.segments.segments;
    if (first) first.share.base = (first.share.base ?? 0) + 1;
    const changes = factChanges(made, film(data, storyboard(), 'internal'));
    expect(changes.some((c) => c.onlyBasis && c.before === c.after)).toBe(true);
  });
});

describe('the films of the texts', () => {
  it('are those of the files, in both languages', () => {
    expect(watched(trusted(texts, 'sv'), 'internal', [entry]).film.timeline).toEqual(made.timeline);
    expect(watched(trusted(texts, 'en'), 'internal', []).film.timeline.language).toBe('en');
  });

  it('claim in each scene what the scene says or shows', () => {
    const claims = claimsOf(made);
    expect(claims.get('persona.stadsparet')?.map((c) => c.name)).toContain('segment_stadsparet_name');
    expect(claims.get('opening')?.map((c) => c.name) ?? []).not.toContain('segment_stadsparet_name');
  });

  it.each(allDatasets())('of %s have a still of every scene', (_, data) => {
    for (const scene of film(data, storyboard(), 'internal').scenes) {
      expect(stillFrame(scene)).toBeGreaterThan(0);
      expect(stillFrame(scene)).toBeLessThan(scene.frames);
    }
  });
});

describe('a line that is edited', () => {
  const at = ['scenes', 0, 'lines', 0, 'text'];
  const edited = (text: string) => ({
    ...texts,
    'storyboard.sv.json': withText(texts['storyboard.sv.json'] ?? '', at, text),
  });

  it('changes nothing else in the file', () => {
    const [before, after] = [
      texts['storyboard.sv.json'] ?? '',
      edited('Hej "du"')['storyboard.sv.json'] ?? '',
    ];
    const differing = after.split('\n').filter((line, i) => line !== before.split('\n')[i]);
    expect(differing).toEqual([expect.stringContaining('"text": "Hej \\"du\\""')]);
  });

  it('that is too long can be told, and is said to be too long', () => {
    const long = edited('Det här är en mycket lång rad som ingen hinner säga. '.repeat(6).trim());
    const { project, tellable, problems } = checkTexts(long, 'sv', '2026-11-27');
    expect(project).toBeUndefined();
    expect(tellable?.storyboard.scenes[0]?.lines[0]?.text).toContain('ingen hinner');
    expect(problems.map((p) => p.path)).toContain('scenes[0].lines[0]');
    const { rows, problems: spoken } = judgedSpeech(tellable as NonNullable<typeof tellable>, long, [entry]);
    expect(rows.find((r) => r.path.join() === 'scenes,0,lines,0')?.ratio).toBeGreaterThan(1);
    expect(spoken.map((p) => p.path)).toContain('scenes[0].lines[0]');
  });

  it('with an unknown fact can not', () => {
    const { tellable, problems } = checkTexts(edited('Vi har {customer_n} kunder.'), 'sv', '2026-11-27');
    expect(tellable).toBeUndefined();
    expect(problems[0]?.remedy).toContain('customers_n');
  });

  it('is only put where there is a text', () => {
    expect(() => withText('{"a": 1}', ['a'], 'x')).toThrow();
  });
});

describe('a dropped file', () => {
  it('is known by its name, also when it was downloaded twice', () => {
    expect(fileNamed('segments.json', '{')).toBe('results/segments.json');
    expect(fileNamed('clusters (1).json', '{')).toBe('results/clusters.json');
    expect(fileNamed('storyboard.en.json', '')).toBe('storyboard.en.json');
  });

  it('is known by what stands in it, also when that is broken further on', () => {
    expect(fileNamed('leverans.json', '{\n  "period": {},\n  "segments": [')).toBe('results/segments.json');
    expect(fileNamed('leverans.json', '{"a": 1}')).toBeUndefined();
  });
});
