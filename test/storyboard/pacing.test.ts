import { describe, expect, it } from 'vitest';
import { film } from '../../src/film/film';
import { ALL_BEATS } from '../../src/scenes/drawn-kinds';
import { COMPOSES, tooLongRests } from '../../src/scenes/pacing';
import { CUTS } from '../../src/schema/storyboard';
import { translated } from '../../src/schema/terms';
import type { TimelineScene } from '../../src/storyboard/timeline';
import { allDatasets, sample, storyboard, terms } from '../fixtures/data';

const films = [
  ...allDatasets().map(([name, data]) => [name, data, storyboard()] as const),
  ['sample in English', translated(sample(), terms()), storyboard('en')] as const,
].flatMap(([name, data, board]) => CUTS.map((cut) => [name, cut, film(data, board, cut).timeline] as const));

describe('pacing', () => {
  it.each(films)(
    '%s, %s: something happens within 8 s, and the composition changes within 10 s',
    (_, __, t) => {
      expect(t.scenes.flatMap((scene) => tooLongRests(scene, t.fps))).toEqual([]);
    },
  );

  it('composes on beats that the scenes know', () => {
    for (const [kind, beats] of Object.entries(COMPOSES)) {
      const { build, accent } = ALL_BEATS[kind as keyof typeof ALL_BEATS];
      for (const beat of beats) expect([...build, ...accent]).toContain(beat);
    }
  });

  it('finds a scene that rests, at its start, between beats and at its end', () => {
    const scene = (beats: Record<string, number>, to: number) =>
      ({ id: 'opening', kind: 'opening', from: 0, to, beats }) as unknown as TimelineScene;
    expect(tooLongRests(scene({ street: 241, almost: 300 }, 400), 30)).toEqual([
      { scene: 'opening', kind: 'beat', after: undefined, seconds: 241 / 30 },
    ]);
    expect(tooLongRests(scene({ street: 6, almost: 200, question: 320 }, 400), 30)).toEqual([
      { scene: 'opening', kind: 'composition', after: 'street', seconds: 314 / 30 },
    ]);
    expect(tooLongRests(scene({ street: 6 }, 247), 30).map(({ after }) => after)).toEqual(['street']);
    expect(tooLongRests(scene({ street: 6 }, 246), 30)).toEqual([]);
  });
});
