import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Beginning } from '../../compositions/scenes/Beginning';
import { SceneView } from '../../compositions/scenes/SceneView';
import { film } from '../../src/film/film';
import { arrivingMarks, leavingMarks } from '../../src/layout/handover/carry';
import { wipePath } from '../../src/layout/wipe';
import type { Scene } from '../../src/scenes/kinds';
import { CUTS } from '../../src/schema/storyboard';
import { FRAME } from '../../src/theme/frame';
import { landscapeColor } from '../../src/theme/landscape-color';
import { allDatasets, sample, storyboard } from '../fixtures/data';
import { flattenPath, inside } from '../layout/flatten-path';

const films = allDatasets().flatMap(([name, data]) =>
  CUTS.map((cut) => [name, cut, film(data, storyboard(), cut).scenes] as const),
);

/** Colours that a scene's first frame consists of, from left to right. */
const groundsOf = (scene: Scene): string[] =>
  scene.kind === 'contrast'
    ? [scene.left, scene.right].map(({ landscape, hue }) => landscapeColor(landscape, hue).sky)
    : [scene.ground];

/** Kinds whose beginning is seen through the wipe before them. */
const OPENED_ONTO = new Set(['method', 'persona', 'contrast', 'shelf', 'benefit', 'actions', 'close']);

/** What is drawn, without the svg around it. */
const markup = (drawn: ReactElement) =>
  renderToStaticMarkup(createElement('svg', null, drawn)).slice('<svg>'.length, -'</svg>'.length);

const probes = [0.02, 0.25, 0.48, 0.52, 0.75, 0.98].flatMap((x) =>
  [0, 0.5, 1].map((y) => ({ x: x * FRAME.width, y: y * FRAME.height })),
);

describe('hand-overs', () => {
  it.each(films)('%s, %s: every scene fills the frame with the ground of the next', (_, __, scenes) => {
    expect(scenes.at(-1)?.handover).toBeNull();
    for (const [i, next] of scenes.slice(1).entries()) {
      const { wipes } = scenes[i]!.handover!;
      expect(wipes.map((w) => w.color)).toEqual(groundsOf(next));
      for (const { half, width, height, ...wipe } of wipes) {
        const shape = flattenPath(wipePath({ ...wipe, progress: 1, from: { width, height } }) ?? '');
        const own = probes.filter((p) => !half || (half === 'left') === p.x < FRAME.width / 2);
        expect(own.filter((p) => !inside(shape, p))).toEqual([]);
      }
    }
  });

  it.each(films)('%s, %s: a wipe begins at something that is in the picture', (_, __, scenes) => {
    for (const { handover } of scenes) {
      for (const { x, y } of handover?.wipes ?? []) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(FRAME.width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(FRAME.height);
      }
    }
  });

  it.each(films)('%s, %s: what is carried is where it was left', (_, __, scenes) => {
    for (const [i, next] of scenes.slice(1).entries()) {
      const carry = scenes[i]!.handover!.carry;
      expect(next.arrival).toEqual(carry);
      if (carry) expect(arrivingMarks(carry, 0)).toEqual(leavingMarks(carry, 1));
    }
    expect(scenes[0]?.arrival).toBeNull();
  });

  it('carries what the two neighbours have in common', () => {
    const { scenes } = film(sample(), storyboard(), 'internal');
    const carried = scenes.slice(1).map(({ kind, arrival }) => `${kind}: ${arrival?.kind ?? 'nothing'}`);
    expect([...new Set(carried)]).toEqual([
      'method: nothing',
      'lineup: dots',
      'persona: nothing',
      'clusters: dots',
      'contrast: nothing',
      'contrast: line',
      'shelf: nothing',
      'benefit: nothing',
      'actions: nothing',
      'close: nothing',
    ]);
  });

  it.each(films)('%s, %s: a wipe opens onto the picture that the next scene begins with', (_, __, scenes) => {
    for (const [i, next] of scenes.slice(1).entries()) {
      const [wipe] = scenes[i]!.handover!.wipes;
      const onto = wipe!.onto;
      expect(onto?.kind).toBe(OPENED_ONTO.has(next.kind) ? next.kind : undefined);
      if (!OPENED_ONTO.has(next.kind) || next.kind === 'persona') continue;
      const through = markup(
        createElement(Beginning, {
          of: onto!,
          frame: 0,
          through: wipe!,
          grown: 1,
        }),
      );
      expect(through).toContain(markup(createElement(SceneView, { scene: next, frame: 0 })));
    }
  });

  it('lets every segment fall on its own floor', () => {
    const lineup = film(sample(), storyboard(), 'internal').scenes.find(({ kind }) => kind === 'lineup');
    if (lineup?.arrival?.kind !== 'dots') throw new Error('The line-up takes over no dots.');
    for (const { from, to } of lineup.arrival.dots) expect(from.color).toBe(to.color);
  });
});

describe('arrivingMarks', () => {
  const line = { kind: 'line', from: { x1: 1, x2: 2, y: 3 }, to: { x1: 4, x2: 8, y: 16 } } as const;

  it('brings a line to its place before it gives way', () => {
    const there = [...Array(37).keys()].map((i) => arrivingMarks(line, i / 36).line);
    expect(there.find((l) => l?.y === 16)?.weight).toBeCloseTo(1, 3);
    expect(there.at(-1)).toBeUndefined();
  });
});
