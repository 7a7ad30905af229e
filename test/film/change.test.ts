import { describe, expect, it } from 'vitest';
import { claimedFacts } from '../../src/film/claims';
import { type Film, film } from '../../src/film/film';
import { transcript } from '../../src/film/transcript';
import type { Scene, SceneOf } from '../../src/scenes/kinds';
import { sample, storyboard } from '../fixtures/data';

const board = storyboard();

/** The scene of a kind; of a persona, that of the segment. */
function scene<K extends Scene['kind']>(made: Film, kind: K, segment = ''): SceneOf<K> {
  const found = made.scenes.find((s) => s.kind === kind && s.id.endsWith(segment));
  if (!found) throw new Error(`no ${kind}`);
  return found as SceneOf<K>;
}

describe('another name and share of a segment', () => {
  const data = sample();
  const [first, second] = data.segments.segments;
  if (!first || !second) throw new Error('no segments');
  first.name = 'Kvarterskatterna';
  first.share = { ...first.share, share: first.share.share + 0.06 };
  second.share = { ...second.share, share: second.share.share - 0.06 };
  const made = film(data, board, 'internal');
  const percent = `${Math.round(first.share.share * 100)}\u00a0%`;

  it('changes its own scene', () => {
    expect(scene(made, 'persona', first.id)).toMatchObject({
      headline: 'Kvarterskatterna',
      share: { text: percent },
    });
  });

  it('changes the line-up', () => {
    expect(scene(made, 'lineup').segments[0]).toMatchObject({
      name: 'Kvarterskatterna',
      share: { text: percent },
    });
  });

  it('changes captions and transcript, and leaves no old name anywhere', () => {
    const said = made.cues.flatMap((c) => c.lines).join(' ');
    expect(said).toContain('Här är Kvarterskatterna: ungefär var fjärde kund.');
    const everything = [
      said,
      transcript(made, board),
      JSON.stringify(made.scenes),
      JSON.stringify(claimedFacts(made)),
    ];
    for (const text of everything) expect(text).not.toContain('Stadsparet');
  });

  it('changes the list of facts', () => {
    const share = claimedFacts(made).find((f) => f.name === 'segment_stadsparet_share');
    expect(share).toMatchObject({
      text: percent,
      base: 12480,
      source: { file: 'results/segments.json', path: 'segments[0].share.share' },
      shown: ['lineup', 'persona.stadsparet'],
    });
  });
});

describe('the list of facts', () => {
  const made = film(sample(), board, 'internal');
  const facts = claimedFacts(made);

  it('has every number that a scene shows, with file, path and period', () => {
    const names = new Set(facts.map((f) => f.name));
    const shown = [...JSON.stringify(made.scenes).matchAll(/"fact":"([^"]+)"/g)].map((m) => m[1] as string);
    expect(shown.length).toBeGreaterThan(80);
    expect(shown.filter((name) => !names.has(name))).toEqual([]);
    for (const fact of facts) {
      expect(fact.source.file).toMatch(/^results\/.+\.json$/);
      expect(fact.source.path).not.toBe('');
      expect(fact.period.to).toBe('2026-06-30');
    }
  });

  it('says of every index how it was tested', () => {
    for (const fact of facts.filter((f) => f.unit === 'index')) {
      expect(fact.base).toBeGreaterThan(0);
      expect(fact.comparison?.interval).toHaveLength(2);
      expect(fact.comparison?.q).toBeLessThanOrEqual(1);
    }
  });

  it('calls what is modelled modelled', () => {
    const modelled = facts.filter((f) =>
      /^(sold|unsold|repurchase|store_sales|left_doors|margin)_/.test(f.name),
    );
    expect(modelled.length).toBeGreaterThan(10);
    expect(modelled.every((f) => f.origin === 'modelled')).toBe(true);
  });
});

it('the same delivery gives the same film', () => {
  const twice = [film(sample(), board, 'external'), film(sample(), board, 'external')];
  expect(JSON.stringify(twice[0]?.scenes)).toBe(JSON.stringify(twice[1]?.scenes));
});

it('untested figures say so on screen', () => {
  const data = sample();
  const [first] = data.segments.segments;
  if (!first) throw new Error('no segment');
  first.categories = first.categories.map(({ interval: _i, q: _q, test: _t, ...c }) => ({
    ...c,
    base: null,
  }));
  const persona = scene(film(data, board, 'internal'), 'persona', first.id);
  expect(persona.untested).toBe('ej prövat, levererat utan antal');
  expect(persona.claims.some((c) => c.index.mark === 'untested')).toBe(true);
});
