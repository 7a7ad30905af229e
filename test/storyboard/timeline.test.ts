import { describe, expect, it } from 'vitest';
import { allFacts } from '../../src/facts/all-facts';
import { BEATS, SCENE_KINDS } from '../../src/scenes/beats';
import type { Cluster } from '../../src/schema/clusters';
import type { Dataset } from '../../src/schema/dataset';
import { CUTS, type Cut } from '../../src/schema/storyboard';
import { draft } from '../../src/storyboard/draft';
import { timeline } from '../../src/storyboard/timeline';
import { allDatasets, sample, storyboard } from '../fixtures/data';

const board = storyboard();

const timeOf = (data: Dataset, cut: Cut) =>
  timeline(draft(board, data, allFacts(data, board), cut), board, cut);

/** The sample with only so many segments and clusters: sums no longer hold, which the timeline doesn't ask. */
function cutDown(data: Dataset, segments: number, clusters: number): Dataset {
  const kept = (c: Cluster): Cluster => ({ ...c, mix: c.mix.slice(0, segments) });
  return {
    ...data,
    segments: { ...data.segments, segments: data.segments.segments.slice(0, segments) },
    clusters: { ...data.clusters, clusters: data.clusters.clusters.slice(0, clusters).map(kept) },
  };
}

const seven = allDatasets().find(([name]) => name === 'seven-segments')?.[1] as Dataset;
const six = allDatasets().find(([name]) => name === 'six-clusters')?.[1] as Dataset;
const grid = [3, 4, 5, 6, 7].flatMap((s) => [2, 3, 4, 5, 6].map((c): [number, number] => [s, c]));

describe('the length of the film', () => {
  it.each(grid)(
    'is 5:05–5:45 inside and 4:15–5:45 outside for %d segments and %d clusters',
    (segments, clusters) => {
      const data = cutDown({ ...seven, clusters: six.clusters }, segments, clusters);
      for (const cut of CUTS) {
        const time = timeOf(data, cut);
        const seconds = time.frames / time.fps;
        expect(seconds).toBeGreaterThanOrEqual(board.length[cut][0]);
        expect(seconds).toBeLessThanOrEqual(board.length[cut][1]);
        const personas = time.scenes.filter((s) => s.kind === 'persona');
        expect(personas).toHaveLength(segments);
        for (const p of personas) {
          expect((p.to - p.from) / time.fps).toBeGreaterThanOrEqual(14);
          expect((p.to - p.from) / time.fps).toBeLessThanOrEqual(26.5);
        }
      }
    },
  );
});

describe.each(allDatasets())('the timeline of %s', (_, data) => {
  it.each(CUTS)('%s: scenes abut, lines lie in order inside them, beats are there and inside', (cut) => {
    const time = timeOf(data, cut);
    let at = 0;
    for (const scene of time.scenes) {
      expect(scene.from).toBe(at);
      at = scene.to;
      let end = scene.from;
      for (const line of scene.lines) {
        expect(line.from).toBeGreaterThanOrEqual(end);
        expect(line.to).toBeLessThanOrEqual(scene.to);
        end = line.to;
      }
      for (const beat of BEATS[scene.kind].build) expect(scene.beats).toHaveProperty(beat);
      for (const frame of Object.values(scene.beats)) {
        expect(frame).toBeGreaterThanOrEqual(0);
        expect(frame).toBeLessThan(scene.to - scene.from);
      }
    }
    expect(at).toBe(time.frames);
  });

  it('tells the scenes in the order of the story', () => {
    const kinds = timeOf(data, 'internal').scenes.map((s) => SCENE_KINDS.indexOf(s.kind));
    expect(kinds).toEqual([...kinds].sort((a, b) => a - b));
  });
});

describe('what is withheld', () => {
  it('drops the line and says why; beats that build the picture stay', () => {
    const data = sample();
    const [segment] = data.segments.segments;
    if (!segment) throw new Error('no segment');
    segment.needs = [];
    const time = timeOf(data, 'internal');
    const dropped = time.dropped.find((d) => d.line === `persona.${segment.id}.behov`);
    expect(dropped?.reason).toContain('behovet saknar underlag');
    const scene = time.scenes.find((s) => s.id === `persona.${segment.id}`);
    expect(scene?.beats).not.toHaveProperty('need');
    expect(scene?.beats).toHaveProperty('chart');
  });

  it('leaves out the scene that rests on refused results', () => {
    const data = sample();
    const { merge: _, ...segments } = data.segments;
    const time = timeOf({ ...data, segments }, 'internal');
    expect(time.scenes.map((s) => s.kind)).not.toContain('method');
    expect(time.refused).toEqual([{ scene: 'method', reason: 'det framgår inte hur segmenten slogs ihop' }]);
  });

  it('leaves out personas with fewer than three claims', () => {
    const data = sample();
    const [segment] = data.segments.segments;
    if (!segment) throw new Error('no segment');
    segment.traits = [];
    segment.categories = segment.categories.map((c) => ({ ...c, q: 0.9 }));
    const time = timeOf(data, 'internal');
    expect(time.refused.map((r) => r.scene)).toEqual([`persona.${segment.id}`]);
  });
});
