import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import pieces from '../../assets/figures/pieces.json';
import { EmptyPlace } from '../../compositions/scenes/persona/EmptyPlace';
import { PersonaScene } from '../../compositions/scenes/persona/PersonaScene';
import { bodyOf, LAYOUT } from '../../src/figures/bodies';
import { HEAD_NAMES } from '../../src/figures/heads';
import { librarySchema } from '../../src/figures/library';
import { actAt } from '../../src/layout/persona/acting';
import { companionAt, onNumber } from '../../src/layout/persona/companion';
import { claimState } from '../../src/layout/persona/emphasis';
import { bandsOf, CAP, capSize, isLow, lowBands, shaftWidth } from '../../src/layout/persona/lighthouse';
import { placePersona } from '../../src/layout/persona/persona';
import { petAt } from '../../src/layout/persona/pet';
import { blockUnit, stackOf } from '../../src/layout/persona/stack';
import { type Box, FLOOR_END, SOURCE_END } from '../../src/layout/persona/stage';
import { tallOf } from '../../src/layout/persona/tall';
import { riseAt, withTime } from '../../src/layout/persona/timing';
import { DIGIT_HEIGHT, EMPHASIS } from '../../src/layout/persona/value-label';
import { textWidth } from '../../src/layout/text';
import { FRAME, RIGHT } from '../../src/theme/frame';
import { actingOf, anyScene, castOf, claim, personaScene, topOfPath } from './persona-fixtures';

const SEEDS = Array.from({ length: 400 }, (_, i) => i);
const PLACED = SEEDS.map((seed) => placePersona(anyScene(seed), castOf(anyScene(seed))));
const placedOf = (seed: number) => PLACED[seed]!;

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The number as large as it gets while it is talked about. */
const emphasised = ({ box, style }: { box: Box; style: { size: number } }): Box => {
  const height = DIGIT_HEIGHT * style.size * EMPHASIS;
  const width = box.width * EMPHASIS;
  return { x: box.x - (width - box.width) / 2, y: box.y + box.height - height, width, height };
};

describe('the scale', () => {
  it('starts at zero on the ground and is the same for every object', () => {
    for (const seed of SEEDS) {
      const { chart, stage } = placedOf(seed);
      expect(chart.scale.y(0)).toBe(stage.ground);
      expect(chart.baseline.y).toBeCloseTo(chart.scale.y(100), 9);
      const perPoint = (stage.ground - chart.baseline.y) / 100;
      for (const c of chart.claims) expect(c.y).toBeCloseTo(stage.ground - c.claim.index.value * perPoint, 9);
    }
  });

  it('keeps 100 at its usual height for ordinary data and lowers it for extremes', () => {
    const usual = placePersona(personaScene(), castOf(personaScene())).chart;
    expect(usual.baseline.y).toBeCloseTo(456, 0);
    const scene = personaScene({ claims: [claim('Baby', 12), claim('Djur', 640)] });
    const extreme = placePersona(scene, castOf(scene)).chart;
    expect(extreme.baseline.y).toBeGreaterThan(690);
    expect(extreme.claims[0]!.y).toBeLessThan(796 - 8);
  });
});

describe('nothing is written over anything else', () => {
  it('keeps numbers clear of headline, line, its sign and each other', () => {
    for (const seed of SEEDS) {
      const { chart, header } = placedOf(seed);
      const numbers = chart.claims.map((c) => ({ c, box: emphasised(c.value) }));
      for (const [i, { c, box }] of numbers.entries()) {
        expect(box.y, `seed ${seed}`).toBeGreaterThanOrEqual(SOURCE_END);
        for (const b of header.boxes) expect(overlap(box, b), `seed ${seed} header`).toBe(false);
        expect(overlap(box, chart.baseline.sign), `seed ${seed} sign`).toBe(false);
        const acrossLine = box.y < chart.baseline.y && box.y + box.height > chart.baseline.y;
        if (c.value.at !== 'heart') expect(acrossLine, `seed ${seed} line`).toBe(false);
        for (const other of numbers.slice(i + 1))
          expect(overlap(c.value.box, other.c.value.box), `seed ${seed} numbers`).toBe(false);
      }
    }
  });

  it('fits the category words into their signs, in two lines at most', () => {
    for (const seed of SEEDS) {
      for (const { sign } of placedOf(seed).chart.claims) {
        expect(sign.lines.length).toBeLessThanOrEqual(2);
        expect(sign.style.size).toBeGreaterThanOrEqual(28);
        for (const line of sign.lines) expect(textWidth(line, sign.style)).toBeLessThanOrEqual(sign.width);
        const last = sign.textY + (sign.lines.length - 1) * sign.leading;
        expect(last + 8).toBeLessThanOrEqual(FLOOR_END);
      }
    }
  });

  it('keeps the headline under the source line and inside the picture', () => {
    for (const seed of SEEDS) {
      const { header } = placedOf(seed);
      expect(header.style.size).toBeGreaterThanOrEqual(72);
      const width = Math.max(...header.lines.map((line) => textWidth(line, header.style)));
      expect(96 + width).toBeLessThanOrEqual(RIGHT);
      const capTop = header.y - 0.72 * header.style.size;
      if (96 + width > 1000) expect(capTop, `seed ${seed}`).toBeGreaterThan(102);
      expect(header.capsule.x + header.capsule.width).toBeLessThanOrEqual(RIGHT);
    }
  });
});

describe('objects', () => {
  it('stacks blocks whose seam lies on 100 and whose top is the value', () => {
    for (const value of [12, 58, 100, 124, 212, 640]) {
      const scene = personaScene({ claims: [claim('Baby', value)] });
      const { scale } = placePersona(scene, castOf(scene)).chart;
      const blocks = stackOf(value, scale);
      expect(100 % blockUnit(scale)).toBe(0);
      expect(blocks[0]!.top + blocks[0]!.height).toBeCloseTo(scale.y(0), 9);
      expect(blocks.at(-1)!.top).toBeCloseTo(scale.y(value), 9);
      expect(blocks.some((b) => b.over)).toBe(value > 100);
      const firstOver = blocks.find((b) => b.over);
      if (firstOver) expect(firstOver.top + firstOver.height).toBeCloseTo(scale.baseY, 9);
    }
  });

  it('bands a lighthouse from top to foot without gaps, turning strong at the line', () => {
    const bands = bandsOf(300, 796, 456);
    expect(bands[0]!.from).toBe(300);
    expect(bands.at(-1)!.to).toBe(796);
    for (const [i, b] of bands.slice(1).entries()) expect(b.from).toBe(bands[i]!.to);
    expect(bands.filter((b) => b.over).at(-1)!.to).toBe(456);
  });

  it('makes a low lighthouse a small one: as much shaft as lantern, all of it narrower', () => {
    for (const height of [40, 53, 80, 120]) {
      expect(isLow(height)).toBe(true);
      const lantern = CAP.height * capSize(height);
      expect(lantern).toBeLessThan(0.75 * height);
      expect(CAP.gallery * capSize(height)).toBeLessThan(shaftWidth(height, 134));
      const bands = lowBands(lantern, height);
      expect(bands[0]!.from).toBe(lantern);
      expect(bands.at(-1)!.to).toBeCloseTo(height, 9);
    }
    expect(capSize(200)).toBe(1);
    expect(shaftWidth(200, 134)).toBe(134);
  });
});

describe('time', () => {
  const scene = personaScene();
  const placed = placePersona(scene, castOf(scene));

  it('has everything risen before it is talked about', () => {
    for (const home of ['left', 'right'] as const) {
      expect(riseAt(scene.beats.chart - 40, { beats: scene.beats, home })).toBe(0);
      expect(riseAt(scene.beats.chart, { beats: scene.beats, home })).toBe(1);
    }
  });

  it('brings the chart in time to be read when a scene is short, and else on its beat', () => {
    expect(withTime(scene)).toBe(scene);
    const short = withTime({ ...scene, frames: 195, beats: { enter: 9, chart: 168, home: 102 } });
    expect(short.beats).toEqual({ enter: 9, chart: 100, home: 102 });
    expect(riseAt(100, { beats: short.beats, home: 'right' })).toBe(1);
  });

  it('emphasises one thing at a time, at its beat, and leaves it true to scale', () => {
    const strongest = (frame: number) =>
      scene.claims.map((_, i) => claimState(placed.emphases, i, frame).strength);
    expect(strongest(190)).toEqual([0, 0, 0, 0]);
    expect(strongest(230)).toEqual([0, 0, 0, 1]);
    expect(strongest(300)).toEqual([0, 0, 1, 0]);
    expect(strongest(360)).toEqual([1, 0, 0, 0]);
    expect(strongest(430)).toEqual([0, 0, 0, 0]);
    expect(claimState(placed.emphases, 3, 206).scale).toBeGreaterThan(1.02);
    for (const frame of [199, 240, 400, 599]) expect(claimState(placed.emphases, 3, frame).scale).toBe(1);
  });

  it('stays complete when every accent has fallen with its line', () => {
    const bare = personaScene({ beats: { enter: 12, chart: 60 } });
    const { emphases } = placePersona(bare, castOf(bare));
    expect(emphases).toEqual([]);
    expect(bare.claims.map((_, i) => claimState(emphases, i, 400))).toEqual(
      bare.claims.map(() => ({ strength: 0, scale: 1 })),
    );
  });

  it('moves people, dog and bird smoothly: no step over 160 px from frame to frame', () => {
    for (const seed of [0, 1, 2, 3, 4, 5, 6]) {
      const s = anyScene(seed);
      const p = placePersona(s, castOf(s));
      const acting = actingOf(s);
      const pet = { ...acting };
      for (let f = 1; f < 600; f++) {
        const [before, now] = [actAt(f - 1, acting), actAt(f, acting)];
        for (const [i, a] of now.entries()) {
          expect(Math.abs(a.x - before[i]!.x)).toBeLessThan(160);
          expect(Math.abs(a.y - before[i]!.y), `seed ${seed} frame ${f}`).toBeLessThan(160);
        }
        const pets = [petAt(f - 1, pet), petAt(f, pet)];
        if (pets[0] && pets[1]) {
          expect(Math.abs(pets[1].x - pets[0].x)).toBeLessThan(160);
          expect(Math.abs(pets[1].y - pets[0].y)).toBeLessThan(60);
        }
        const birds = [f - 1, f].map((at) => companionAt(at, p.chart, p.emphases, 150, p.people[0]));
        if (birds[0] && birds[1])
          expect(Math.hypot(birds[1].x - birds[0].x, birds[1].y - birds[0].y)).toBeLessThan(160);
      }
    }
  });

  it('lets the bird sit and fly clear of every number', () => {
    const some = SEEDS.slice(0, 40);
    let birds = 0;
    for (const seed of some) {
      const p = placedOf(seed);
      for (let f = 151; f < 600; f++) {
        const bird = companionAt(f, p.chart, p.emphases, 150, p.people[0]);
        if (!bird) continue;
        birds++;
        expect(onNumber(bird, p.chart), `seed ${seed} frame ${f}`).toBe(false);
      }
    }
    // Where the numbers leave it no way it stays out.
    expect(birds).toBeGreaterThan(449 * 0.7 * some.length);
  });

  it('lets nobody pass another on the way in', () => {
    for (let seed = 0; seed < 30; seed++) {
      const acting = actingOf(anyScene(seed));
      const order = acting.standing
        .map((_, i) => i)
        .sort((a, b) => acting.standing[a]!.x - acting.standing[b]!.x);
      for (let f = 26; f < 70; f += 2) {
        const xs = actAt(f, acting).map((a) => (a.seen ? a.x : Number.POSITIVE_INFINITY));
        for (const [k, i] of order.slice(1).entries())
          expect(xs[order[k]!]!, `seed ${seed} frame ${f}`).toBeLessThanOrEqual(xs[i]!);
      }
    }
  });

  it('brings everybody to their place', () => {
    const acting = actingOf(scene);
    const end = actAt(599, acting);
    expect(end.map((a) => a.x)).toEqual(placed.people.map((p) => p.x));
    expect(end.every((a) => a.seen && a.squash === 1 && a.hop === 0)).toBe(true);
    expect(actAt(20, acting).some((a) => a.seen)).toBe(false);
  });
});

describe('people', () => {
  it('are known to be as tall as they are drawn, hair included', () => {
    const [look] = castOf(personaScene()).map((m) => m.look);
    const library = librarySchema.parse(pieces);
    for (const head of HEAD_NAMES) {
      const { at, scale, draw } = library[`head/${head}`]!;
      const top = Math.min(...draw.map(([, d]) => topOfPath(d))) * (scale?.[1] ?? 1);
      const hair = LAYOUT.head[1] + (at?.[1] ?? 0) + top;
      const known = bodyOf(look!.body).foot - tallOf({ ...look!, head, scale: 1 });
      expect(hair - known, head).toBeGreaterThanOrEqual(-2);
    }
  });

  it('stand apart, with their faces inside the picture', () => {
    for (const seed of SEEDS) {
      const { people } = placedOf(seed);
      for (const { face } of people) {
        expect(face.x, `seed ${seed}`).toBeGreaterThan(60);
        expect(face.x, `seed ${seed}`).toBeLessThan(FRAME.width - 50);
      }
      const xs = people.map((p) => p.x).sort((a, b) => a - b);
      for (const [i, x] of xs.slice(1).entries()) expect(x - xs[i]!, `seed ${seed}`).toBeGreaterThan(90);
    }
  });
});

describe('the drawn scene', () => {
  const draw = (seed: number, frame: number) =>
    renderToStaticMarkup(
      createElement('svg', null, createElement(PersonaScene, { scene: anyScene(seed), frame })),
    );

  it('has no broken number in any place at any time, and is the same twice', () => {
    for (const seed of [0, 1, 2, 3, 4, 25, 26, 27, 28, 29])
      for (const frame of [0, 7, 19, 33, 90, 140, 163, 204, 272, 336, 405, 484, 599]) {
        const svg = draw(seed, frame);
        expect(svg, `seed ${seed} frame ${frame}`).not.toMatch(/NaN|undefined|Infinity/);
        if (frame === 204) expect(draw(seed, frame)).toBe(svg);
      }
  });

  it('begins with the very place that the wipe before it opened onto', () => {
    const marks = (svg: string) => svg.match(/<(path|rect|circle|ellipse|line|text)[^>]*>/g) ?? [];
    for (const seed of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) {
      const opened = renderToStaticMarkup(createElement(EmptyPlace, { told: anyScene(seed) }));
      const [ground, ...place] = marks(opened);
      expect(ground).toContain(anyScene(seed).ground);
      expect(place.length).toBeGreaterThan(20);
      expect(marks(draw(seed, 0)), `seed ${seed}`).toEqual(place);
    }
  });

  it('ends with every number as it was delivered', () => {
    for (const seed of [5, 6, 7, 8, 9])
      for (const { index } of anyScene(seed).claims) expect(draw(seed, 599)).toContain(`>${index.text}<`);
  });
});
