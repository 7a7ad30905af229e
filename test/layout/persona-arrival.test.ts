import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ChartLayer } from '../../compositions/scenes/persona/ChartLayer';
import { PersonaScene } from '../../compositions/scenes/persona/PersonaScene';
import { placeAt } from '../../compositions/scenes/persona/place-at';
import { KITS } from '../../compositions/scenes/persona/places';
import { WIDE } from '../../src/layout/persona/camera';
import { placePersona } from '../../src/layout/persona/persona';
import { asideAt, riseAt, signsAt, standsAt } from '../../src/layout/persona/timing';
import { ridingY } from '../../src/layout/persona/value-label';
import type { SceneOf } from '../../src/scenes/kinds';
import { PLACES } from '../../src/schema/persona';
import { skyOf } from '../../src/theme/place-color';
import { anyScene, castOf, claim, personaScene } from './persona-fixtures';

const HOMES = ['left', 'right'] as const;

/** A household in a place, with claims of ordinary height. */
function sceneIn(place: (typeof PLACES)[number]): SceneOf<'persona'> {
  const scene = personaScene({ ground: skyOf(place, 'blue') });
  const { person } = scene;
  return {
    ...scene,
    person: { ...person, persona: { ...person.persona, place } },
    claims: [claim('Djur', 44), claim('Värk', 58), claim('Vitaminer', 127), claim('Hudvård', 158)],
  };
}

/** The chart of a place in a frame, seen by a camera that shows all of it, without the animal on its line. */
function chartAt(scene: SceneOf<'persona'>, frame: number): string {
  const placed = placePersona(scene, castOf(scene));
  const place = { ...placeAt({ scene, frame }, placed), worded: () => 1, companion: undefined };
  const kit = KITS[scene.person.persona.place];
  const { emphases } = placed;
  return renderToStaticMarkup(
    createElement(
      'svg',
      null,
      createElement(ChartLayer, { scene, kit, place, emphases, shotOf: () => WIDE }),
    ),
  );
}

const risesFrom = (scene: SceneOf<'persona'>, home: (typeof HOMES)[number]) => {
  const arrival = { beats: scene.beats, home };
  return Array.from({ length: scene.frames }, (_, f) => f).findIndex((f) => riseAt(f, arrival) > 0);
};

describe('the arrival of a chart', () => {
  const scene = personaScene();

  it('clears its place, puts up line and signs, and lets the row rise, one after the other, before it is told', () => {
    for (const home of HOMES) {
      const arrival = { beats: scene.beats, home };
      for (let frame = 0; frame < scene.beats.chart; frame++) {
        if (home === 'right' && asideAt(frame, arrival) < 1) expect(signsAt(frame, arrival)).toBe(0);
        if (signsAt(frame, arrival) < 1) expect(riseAt(frame, arrival)).toBe(0);
        expect(riseAt(frame, arrival)).toBeLessThanOrEqual(riseAt(frame + 1, arrival));
      }
      expect(standsAt(arrival)).toBeLessThanOrEqual(scene.beats.chart);
      expect(riseAt(standsAt(arrival), arrival)).toBe(1);
    }
  });

  it.each(PLACES)(
    '%s: what rises has all its parts, its number and its word from its first frame',
    (place) => {
      const told = sceneIn(place);
      const { stage } = placePersona(told, castOf(told));
      const parts = (svg: string) => svg.match(/<(path|rect|circle|ellipse|line)[\s>]/g)?.length ?? 0;
      const first = chartAt(told, risesFrom(told, stage.home));
      const cuts = first.match(/<clipPath/g)?.length ?? 0;
      expect(cuts).toBeGreaterThanOrEqual(told.claims.length);
      // Each cut is a path of its own.
      expect(parts(first) - cuts).toBe(parts(chartAt(told, told.beats.chart + 20)));
      for (const { index, label } of told.claims) {
        expect(first).toContain(`>${index.text}<`);
        expect(first).toContain(`>${label}<`);
      }
      expect(first).toContain('100 = alla kunder');
    },
  );

  it.each(PLACES)('%s: shows no number before its object', (place) => {
    const told = sceneIn(place);
    const { stage } = placePersona(told, castOf(told));
    const before = chartAt(told, risesFrom(told, stage.home) - 1);
    for (const { index } of told.claims) expect(before).not.toContain(`>${index.text}<`);
  });

  it('lets no number pass through the 100 line', () => {
    for (let seed = 0; seed < 200; seed++) {
      const { chart, stage } = placePersona(anyScene(seed), castOf(anyScene(seed)));
      const base = chart.scale.baseY;
      for (const { value, y } of chart.claims) {
        if (value.at === 'heart') continue;
        for (let sunk = 0; sunk < stage.ground - y; sunk += 3) {
          const foot = ridingY(value, sunk, base);
          expect(foot > base && foot - value.box.height < base, `seed ${seed} sunk ${sunk}`).toBe(false);
        }
      }
    }
  });
});

describe('the name of a household', () => {
  it('is there at any time, while the header makes room and when it comes back', () => {
    const scene = personaScene({
      beats: { enter: 9, chart: 159, home: 102, over: 246, under: 342, need: 474 },
    });
    for (let frame = 14; frame < 600; frame += 3) {
      if (frame > 20 && frame < 340) continue;
      const svg = renderToStaticMarkup(
        createElement('svg', null, createElement(PersonaScene, { scene, frame })),
      );
      expect(svg.match(/>Stadsparet</g), `frame ${frame}`).toHaveLength(1);
    }
  });
});
