import { describe, expect, it } from 'vitest';
import { checkProject } from '../../src/check/check';
import { film } from '../../src/film/film';
import { transcript } from '../../src/film/transcript';
import { storyboardFile } from '../../src/schema/dataset';
import { CUTS } from '../../src/schema/storyboard';
import { termsFile, textsOf, translated } from '../../src/schema/terms';
import { changed, projectFiles, sample, storyboard, terms } from '../fixtures/data';

const inEnglish = () => translated(sample(), terms());
const board = storyboard('en');

/** Every string of a value. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(strings);
}

/** Names that stay as they are: the chain's, and the pharmacies' in the internal cut. */
const names = [
  'Apotek Hjärtat',
  ...sample().clusters.clusters.flatMap((c) => c.pharmacies.map((p) => p.name)),
];
const without = (text: string) => names.reduce((rest, name) => rest.replaceAll(name, ''), text);

describe('the English film', () => {
  it.each(CUTS)(
    '%s: has the length that its storyboard asks for and leaves out what the Swedish one does',
    (cut) => {
      const { timeline } = film(inEnglish(), board, cut);
      const [shortest, longest] = board.length[cut];
      expect(timeline.frames / timeline.fps).toBeGreaterThanOrEqual(shortest);
      expect(timeline.frames / timeline.fps).toBeLessThanOrEqual(longest);
      const swedish = film(sample(), storyboard(), cut).timeline;
      expect(timeline.dropped.map(({ line }) => line)).toEqual(swedish.dropped.map(({ line }) => line));
    },
  );

  it.each(CUTS)('%s: has no Swedish letter in picture, voice, captions or transcript', (cut) => {
    const made = film(inEnglish(), board, cut);
    const drawn = made.scenes.flatMap(({ arrival: _, handover: __, ...scene }) => strings(scene));
    const said = made.cues.flatMap(({ lines }) => lines);
    const all = [...drawn, ...said, ...transcript(made, board).split('\n')];
    expect(all.filter((text) => /[åäöÅÄÖ]/.test(without(text)))).toEqual([]);
  });

  it('writes numbers the English way', () => {
    const made = film(inEnglish(), board, 'internal');
    const method = made.scenes.find(({ kind }) => kind === 'method');
    expect(method?.tag.source).toBe('n = 12,480 customers');
    const persona = made.scenes.find(({ id }) => id === 'persona.stadsparet');
    if (persona?.kind !== 'persona') throw new Error('There is no persona.');
    expect(persona.share.text).toBe('19%');
    expect(persona.sub).toBe('Aged 22–34 · rents a flat in the inner city');
  });

  it('tells the same scenes, lines and beats as the Swedish one', () => {
    const shape = (language: 'sv' | 'en') =>
      storyboard(language).scenes.map(({ kind, seconds, lines }) => ({
        kind,
        seconds,
        lines: lines.map(({ text: _, ...line }) => line),
      }));
    expect(shape('en')).toEqual(shape('sv'));
  });
});

describe('terms', () => {
  const english = () => ({
    ...projectFiles(),
    storyboard: { file: storyboardFile('en'), text: JSON.stringify(board) },
    terms: { file: termsFile('en'), text: JSON.stringify(terms(), null, 1) },
  });

  it('cover the sample, and a project in English passes', () => {
    expect(textsOf(sample()).filter((text) => !(text in terms().terms))).toEqual([]);
    expect(checkProject(english(), '2026-11-22').problems).toEqual([]);
  });

  it('that are missing are all listed, with what to do', () => {
    const files = english();
    const lacking = changed<{ terms: Record<string, string> }>(files.terms, ({ terms: t }) => {
      delete t['Hudvård'];
      delete t['Kust'];
    });
    const { problems, project } = checkProject({ ...files, terms: lacking }, '2026-11-22');
    expect(project).toBeUndefined();
    expect(problems.map(({ file, found, remedy }) => [file, found, remedy])).toEqual([
      ['terms.en.json', 'ingen term för ”Hudvård”', 'Lägg till "Hudvård": "…".'],
      ['terms.en.json', 'ingen term för ”Kust”', 'Lägg till "Kust": "…".'],
    ]);
  });

  it('refuses to guess a word', () => {
    expect(() => translated(sample(), { language: 'en', terms: {} })).toThrow('No term');
  });
});
