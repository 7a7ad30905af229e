import { describe, expect, it } from 'vitest';
import { codeOfScenes, filesOf, kindsIn, moduleGraph } from '../../scripts/lib/chunks/modules';
import { isDealt, parseShard } from '../../src/chunks/deal';
import { differences } from '../../src/chunks/difference';
import { evicted } from '../../src/chunks/eviction';
import { chunksText, explainScene } from '../../src/chunks/explain';
import type { MadeFrom } from '../../src/chunks/made-from';
import { chunksOf, runsOf } from '../../src/chunks/range';
import { reached } from '../../src/chunks/reach';
import { SCENE_KINDS } from '../../src/scenes/beats';
import type { Scene } from '../../src/scenes/kinds';
import { shortScenes } from './helpers';

describe('chunks of a scene', () => {
  it('are in order, the last one taking a rest under half', () => {
    expect(chunksOf(145)).toEqual([
      { from: 0, to: 60 },
      { from: 60, to: 145 },
    ]);
    expect(chunksOf(7)).toEqual([{ from: 0, to: 7 }]);
  });

  it('cover every frame once for any length', () => {
    for (let frames = 1; frames < 300; frames++) {
      const all = chunksOf(frames, 50).flatMap(({ from, to }) =>
        Array.from({ length: to - from }, (_, i) => from + i),
      );
      expect(all).toEqual(Array.from({ length: frames }, (_, i) => i));
    }
  });

  it('are named in runs', () => {
    expect(runsOf([0, 1, 2, 5, 7, 8])).toEqual([
      [0, 2],
      [5, 5],
      [7, 8],
    ]);
    expect(chunksText([0, 1, 2, 5, 7, 8])).toBe('bit 1–3, 6 och 8–9');
    expect(chunksText([4])).toBe('bit 5');
  });
});

describe('shards', () => {
  it('are written as 2/4', () => {
    expect(parseShard('2/4')).toEqual({ index: 2, count: 4 });
    for (const wrong of ['0/4', '5/4', '2', '2/0', 'a/b', '2/4/6', '-1/4', '']) {
      expect(parseShard(wrong)).toBeUndefined();
    }
  });

  it('share out every chunk once, and as many each of any stretch', () => {
    const count = 4;
    for (const [start, length] of [
      [0, 170],
      [37, 11],
    ] as const) {
      const stretch = Array.from({ length }, (_, i) => start + i);
      const hands = Array.from({ length: count }, (_, i) =>
        stretch.filter((position) => isDealt(position, { index: i + 1, count })),
      );
      expect(hands.flat().toSorted((a, b) => a - b)).toEqual(stretch);
      const sizes = hands.map((hand) => hand.length);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }
  });
});

describe('eviction', () => {
  const kept = [
    { name: 'new', bytes: 10, used: 3 },
    { name: 'old', bytes: 10, used: 1 },
    { name: 'mid', bytes: 10, used: 2 },
  ];
  const names = (limit: number, ...needed: string[]) =>
    evicted(kept, limit, new Set(needed)).map(({ name }) => name);

  it('takes what was used longest ago, and no more than it must', () => {
    expect(names(30)).toEqual([]);
    expect(names(25)).toEqual(['old']);
    expect(names(10)).toEqual(['old', 'mid']);
  });

  it('never takes what is needed', () => {
    expect(names(0, 'old', 'new')).toEqual(['mid']);
  });
});

describe('differences', () => {
  it('are told by path', () => {
    const before = { id: 'a', traits: [{ index: 156 }, { index: 90 }], tag: null };
    const after = { id: 'a', traits: [{ index: 171 }], tag: { source: 'x' }, more: 1 };
    expect(differences(before, after)).toEqual([
      { path: 'traits[0].index', before: 156, after: 171 },
      { path: 'traits[1]', before: { index: 90 }, after: undefined },
      { path: 'tag', before: null, after: { source: 'x' } },
      { path: 'more', before: undefined, after: 1 },
    ]);
    expect(differences(before, structuredClone(before))).toEqual([]);
  });
});

describe('the explanation', () => {
  const [scene] = shortScenes(['lineup'], 120);
  if (!scene) throw new Error('no lineup');
  const now: MadeFrom = { scene, code: { 'a.ts': '1', 'b.ts': '1' }, painter: '{"encoder":"crf 18"}' };
  const ranges = chunksOf(120);
  const explain = (missing: number[], before?: MadeFrom, fallback?: string) =>
    explainScene({ id: 'lineup', ranges, missing, now, before, fallback }, 30).split('\n');

  it('names what changed of each part, old and new', () => {
    const before = {
      scene: { ...scene, frames: 100 },
      code: { 'a.ts': '0', 'c.ts': '1' },
      painter: '{"encoder":"crf 20"}',
    };
    expect(explain([1], before)).toEqual([
      'lineup: 1 av 2 bitar ritas, 2 s (bit 2); det här har ändrats:',
      '  innehåll: frames 100 → 120',
      '  kod: a.ts; b.ts (ny); c.ts (borta)',
      '  ritverktyg: encoder crf 20 → crf 18',
    ]);
  });

  it('says why nothing is drawn, and why something is though nothing changed', () => {
    expect(explain([], now)).toEqual(['lineup: ritas inte om; inget har ändrats']);
    expect(explain([0, 1])).toEqual(['lineup: ritas hel, 4 s; scenen är ny i filmen']);
    expect(explain([0], now)[0]).toContain('inget har ändrats, men bitarna saknas i förrådet');
    expect(explain([], now, 'målaren känner inte <filter>')[1]).toBe(
      '  webbläsaren ritar den: målaren känner inte <filter>',
    );
  });

  it('counts what would be too much to list', () => {
    const code = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`${i}.ts`, 'x']));
    expect(explain([], { ...now, code })[1]).toMatch(/; och 6 till$/);
  });
});

describe('the code that a scene is made from', () => {
  it('is what its component reaches, by the bundler', async () => {
    const graph = await moduleGraph();
    for (const kind of SCENE_KINDS) {
      const files = filesOf(graph, [kind]);
      const folders = files.filter((f) => /^compositions\/scenes\/\w+\//.test(f)).map((f) => f.split('/')[2]);
      expect(folders).toContain(kind);
    }
    const files = filesOf(graph, ['persona']);
    expect(files).toContain('compositions/scenes/ScenePicture.tsx');
    expect(files).toContain('assets/figures/pieces.json');
    expect(files.some((f) => f.startsWith('node_modules/react/'))).toBe(true);
    expect(files).not.toContain('compositions/scenes/clusters/ClustersScene.tsx');
    expect(files.some((f) => f.startsWith('data/'))).toBe(false);
  });

  it('is digested file by file', async () => {
    const [close] = shortScenes(['close'], 20);
    const code = (await codeOfScenes())(close as Scene);
    expect(Object.values(code).every((digest) => /^[0-9a-f]{32}$/.test(digest))).toBe(true);
  });

  it('is the next scene’s too, when that is seen through the wipe, and no other’s', async () => {
    const codeOf = await codeOfScenes();
    const [shelf] = shortScenes(['shelf'], 20) as [Scene];
    expect(kindsIn(shelf)).toEqual(['benefit', 'shelf']);
    const files = Object.keys(codeOf(shelf));
    expect(files).toContain('compositions/scenes/shelf/ShelfScene.tsx');
    expect(files).toContain('compositions/scenes/benefit/BenefitScene.tsx');
    expect(files).not.toContain('compositions/scenes/actions/ActionsScene.tsx');
    expect(Object.keys(codeOf({ ...shelf, handover: null }))).not.toContain(
      'compositions/scenes/benefit/BenefitScene.tsx',
    );
  });

  it('stops at imports that do not count', () => {
    const graph = new Map([
      ['a', ['b', 'c']],
      ['b', ['a', 'd']],
      ['c', []],
      ['d', []],
    ]);
    expect(reached(graph, 'a')).toEqual(['a', 'b', 'c', 'd']);
    expect(reached(graph, 'a', (_, to) => to !== 'b')).toEqual(['a', 'c']);
  });
});
