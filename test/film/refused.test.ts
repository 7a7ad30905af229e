import { describe, expect, it } from 'vitest';
import { checkProject } from '../../src/check/check';
import { allFacts } from '../../src/facts/all-facts';
import { isWithheld } from '../../src/facts/fact';
import { film } from '../../src/film/film';
import { type Dataset, parseDataset, RESULT_FILES } from '../../src/schema/dataset';
import { CUTS } from '../../src/schema/storyboard';
import { projectFiles, sample, storyboard } from '../fixtures/data';

const WHY = 'Det här höll inte.';

const noClusters = (data: Dataset): Dataset => ({
  ...data,
  clusters: { ...data.clusters, refused: WHY, clusters: [] },
});
const noBenefit = ({ segments, clusters, benefit: { featured: _, ...benefit } }: Dataset): Dataset => ({
  segments,
  clusters,
  benefit: { ...benefit, refused: WHY, cases: [] },
});
/** No difference is any surer than chance: nothing can be claimed of any segment. */
const noClaims = (data: Dataset): Dataset => ({
  ...data,
  segments: {
    ...data.segments,
    segments: data.segments.segments.map((s) => ({
      ...s,
      traits: s.traits.map((f) => ({ ...f, q: 1 })),
      categories: s.categories.map((f) => ({ ...f, q: 1 })),
    })),
  },
});
const nothing = (data: Dataset) => noClaims(noBenefit(noClusters(data)));

const problemsOf = (data: Dataset) => {
  const files = projectFiles();
  const text = (value: unknown) => JSON.stringify(value);
  return checkProject(
    {
      ...files,
      segments: { file: RESULT_FILES.segments, text: text(data.segments) },
      clusters: { file: RESULT_FILES.clusters, text: text(data.clusters) },
      benefit: { file: RESULT_FILES.benefit, text: text(data.benefit) },
    },
    '2026-07-01',
  ).problems.filter((p) => p.severity === 'error');
};

const CASES: [string, (data: Dataset) => Dataset, readonly string[]][] = [
  ['clusters', noClusters, ['clusters', 'contrast', 'shelf']],
  ['the supplier benefit', noBenefit, ['benefit']],
  [
    'everything but the segments themselves',
    nothing,
    ['clusters', 'contrast', 'shelf', 'benefit', 'actions'],
  ],
];

describe.each(CASES)('where %s didn’t hold', (_, refuse, gone) => {
  const data = parseDataset(refuse(sample()));

  it('the delivery is right all the same', () => expect(problemsOf(data)).toEqual([]));

  it.each(CUTS)('the %s cut leaves the scenes out, with the reason', (cut) => {
    const { timeline, scenes } = film(data, storyboard(), cut);
    const refused = new Map(timeline.refused.map((r) => [r.scene, r.reason]));
    for (const scene of gone) expect(refused.get(scene)).toContain(WHY);
    expect(scenes.filter(({ kind }) => gone.includes(kind))).toEqual([]);
    for (const kind of ['opening', 'lineup', 'close'])
      expect(scenes.some((scene) => scene.kind === kind)).toBe(true);
  });

  it('every fact of the sample is still known by name, if only as withheld', () => {
    const names = (d: Dataset) => allFacts(d, storyboard()).entries;
    const now = names(data);
    const own = /^(cluster|contrast|shelf_mix|segment)_(?!count|names)/; // one for each subject that there is
    for (const name of names(sample()).keys()) if (!own.test(name)) expect(now.has(name), name).toBe(true);
  });
});

describe('where nothing stands out', () => {
  const { timeline, book } = film(parseDataset(nothing(sample())), storyboard(), 'internal');
  const said = timeline.scenes.flatMap((s) => s.lines.map((l) => l.text)).join(' ');

  it('the film says so plainly', () => expect(said).toContain('Inget hos dem skiljer sig säkert'));
  it('and claims no groups that stand out, no persona, no shelf', () => {
    expect(said).not.toMatch(/tydliga grupper|typiska drag|hylla för varje kluster/);
    expect(timeline.scenes.filter(({ kind }) => kind === 'persona')).toEqual([]);
  });
  it('the sample’s film says no such thing', () => {
    const entry = allFacts(sample(), storyboard()).entries.get('nothing_stands_out');
    expect(entry && isWithheld(entry)).toBe(true);
    expect(book.entries.get('claim_count')).toMatchObject({ value: 0 });
  });
});

describe('a results file without results', () => {
  it('must say why', () => {
    expect(() => parseDataset({ ...sample(), clusters: { ...sample().clusters, clusters: [] } })).toThrow(
      'few',
    );
  });
  it('can’t both say why and hold some', () => {
    expect(() => parseDataset({ ...sample(), clusters: { ...sample().clusters, refused: WHY } })).toThrow(
      'refused',
    );
  });
});
