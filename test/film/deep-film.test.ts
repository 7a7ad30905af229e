import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ageOrSexIn } from '../../src/analysis/types/names';
import { checkDeepDive, DEEP_STORYBOARD } from '../../src/check/deep';
import { allFacts } from '../../src/facts/all-facts';
import { isWithheld } from '../../src/facts/fact';
import { claimedFacts } from '../../src/film/claims';
import { deepFilm } from '../../src/film/deep/deep-film';
import { teller } from '../../src/film/teller';
import { analysisReport } from '../../src/report/report';
import { DEEP_CUTS } from '../../src/scenes/deep-beats';
import { DEEP_DIVE_FILE } from '../../src/schema/dataset';
import { DEEP_PARTS, type DeepDive } from '../../src/schema/deep-dive';
import { storyboard as mainStoryboard, sample as sampleData } from '../fixtures/data';

const DATA = path.join(import.meta.dirname, '../../data');
const text = (file: string) => ({ file, text: fs.readFileSync(path.join(DATA, file), 'utf8') });
const files = { dive: text(DEEP_DIVE_FILE), storyboard: text(DEEP_STORYBOARD) };
const { project, problems } = checkDeepDive(files);
if (!project) throw new Error(JSON.stringify(problems));
const { dive, storyboard } = project;

/** The results without some parts, each refused for a reason. */
const without = (parts: readonly (typeof DEEP_PARTS)[number][]): DeepDive => ({
  ...dive,
  ...Object.fromEntries(parts.map((p) => [p, null])),
  refused: parts.map((part) => ({ part, reason: `skälet för ${part}` })),
});

describe('the deep dive of the sample', () => {
  it('has nothing wrong', () => expect(problems).toEqual([]));

  it.each(DEEP_CUTS)('%s is as long as it may be', (cut) => {
    const { timeline } = deepFilm(dive, storyboard, cut);
    const seconds = timeline.frames / timeline.fps;
    const [least, most] = storyboard.length[cut];
    expect(seconds).toBeGreaterThanOrEqual(least);
    expect(seconds).toBeLessThanOrEqual(most);
    expect(timeline.refused).toEqual([]);
  });

  it('has the main film’s people on its podium', () => {
    const data = sampleData();
    const { people } = teller(data, mainStoryboard(), allFacts(data, mainStoryboard()), 'internal');
    const { scenes } = deepFilm(dive, storyboard, 'management', people);
    const podium = scenes.find((s) => s.kind === 'podium');
    const steps = podium?.kind === 'podium' ? podium.steps : [];
    expect(steps.map((s) => s.person?.name)).toEqual(steps.map((s) => s.name));
    expect(steps.map((s) => s.hue)).toEqual(steps.map((s) => s.person?.hue));
  });

  it('claims facts with source, base and period, and only such', () => {
    const claimed = claimedFacts(deepFilm(dive, storyboard, 'deep'));
    expect(claimed.length).toBeGreaterThan(40);
    for (const { source, period, name } of claimed)
      expect([name, source.file, period.to]).toEqual([name, DEEP_DIVE_FILE, dive.period.to]);
  });

  it('shows no more than three cues, and none of a person', () => {
    const { scenes } = deepFilm(dive, storyboard, 'service');
    const points = scenes.flatMap((s) => (s.kind === 'chapter' ? s.points : []));
    expect(points.length).toBeGreaterThan(0);
    expect(points.length).toBeLessThanOrEqual(3);
    for (const point of points) expect(ageOrSexIn(point)).toBeUndefined();
  });
});

describe('a deep dive without some of its results', () => {
  const every = Array.from({ length: 2 ** DEEP_PARTS.length }, (_, bits) =>
    DEEP_PARTS.filter((_, i) => bits & (1 << i)),
  );
  it('is told without the scenes that rest on them, in every cut and combination', () => {
    for (const parts of every)
      for (const cut of DEEP_CUTS) {
        const made = deepFilm(without(parts), storyboard, cut);
        for (const { reason } of made.timeline.refused) expect(reason).toMatch(/^skälet för|belägger/);
        const told = made.timeline.scenes.flatMap((s) => s.lines.flatMap((l) => l.facts));
        for (const name of told) {
          const entry = made.book.entries.get(name);
          expect(entry && !isWithheld(entry)).toBe(true);
        }
      }
  });

  it('says that nothing has surely changed, where nothing has', () => {
    const change = dive.change && {
      ...dive.change,
      rows: dive.change.rows.map((r) => ({ ...r, certain: false })),
    };
    const { timeline, scenes } = deepFilm({ ...dive, change }, storyboard, 'management');
    const lines = timeline.scenes.flatMap((s) => s.lines.map((l) => l.id));
    expect(lines).toContain('slope.inget');
    expect(lines).not.toContain('slope.efter');
    const slope = scenes.find((s) => s.kind === 'slope');
    expect(slope?.kind === 'slope' && [slope.rows, slope.none]).toEqual([[], 'Ingen säker förändring']);
  });
});

describe('the check of a deep dive', () => {
  const broken = (from: string, to: string) => ({
    ...files,
    storyboard: { ...files.storyboard, text: files.storyboard.text.replace(from, to) },
  });
  it.each([
    ['a fact that doesn’t exist', '{tagged_ear}', '{taged_ear}', 'tagged_ear'],
    ['a beat that doesn’t exist', '"people": -0.5', '"peopel": -0.5', 'people'],
    ['a field that doesn’t exist', '"seconds"', '"sekunder"', 'sekunder'],
  ])('finds %s', (_, from, to, named) => {
    const found = checkDeepDive(broken(from, to));
    expect(found.project).toBeUndefined();
    expect(JSON.stringify(found.problems)).toContain(named);
  });
  it('misses a file in words', () => {
    const found = checkDeepDive({ ...files, dive: { file: DEEP_DIVE_FILE, text: null } });
    expect(found.problems[0]?.found).toBe('filen saknas');
  });
});

describe('privacy of everything that is made of the results', () => {
  const page = analysisReport({
    segments: null,
    clusters: null,
    benefit: null,
    findings: [],
    deepDive: dive,
  });
  const films = DEEP_CUTS.map((cut) => deepFilm(dive, storyboard, cut));
  it('no fact rests on fewer than ten', () => {
    for (const { book } of films)
      for (const entry of book.entries.values())
        if (!isWithheld(entry) && typeof entry.base === 'number')
          expect(entry.base).toBeGreaterThanOrEqual(10);
  });

  it('the report has a page for each part, and escapes what data hold', () => {
    for (const part of DEEP_PARTS) expect(page).toContain(`<h2 id="${part}">`);
    const evil = { ...dive, evidence: dive.evidence.map((e) => ({ ...e, text: '<script>x</script>' })) };
    const told = analysisReport({
      segments: null,
      clusters: null,
      benefit: null,
      findings: [],
      deepDive: evil,
    });
    expect(told).not.toContain('<script>');
    const refused = analysisReport({
      segments: null,
      clusters: null,
      benefit: null,
      findings: [],
      deepDive: without(['tagging']),
    });
    expect(refused).toContain('skälet för tagging');
  });
});
