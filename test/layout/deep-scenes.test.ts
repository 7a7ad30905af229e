import { describe, expect, it } from 'vitest';
import { heightOf } from '../../src/figures/anchors';
import { door, workPlace } from '../../src/layout/chapter/stage';
import { chapterAt } from '../../src/layout/chapter/times';
import { chapterWords } from '../../src/layout/chapter/words';
import { dividedPeople } from '../../src/layout/divide/people';
import { onPlank, STAGE as PLANK, plankAt } from '../../src/layout/divide/stage';
import { firstFrame, timesAt } from '../../src/layout/divide/times';
import { besideEnd, statementOf } from '../../src/layout/divide/words';
import { STAGE as HALL, stepsOf } from '../../src/layout/podium/stage';
import { noteOf } from '../../src/layout/podium/words';
import { basketsOf, cameraAt, STAGE as SHOP } from '../../src/layout/potential/stage';
import { besideBasket, LEADING } from '../../src/layout/potential/words';
import { STAGE as POSTS, roadsOf } from '../../src/layout/slope/stage';
import { customers, hundredths } from '../../src/layout/tagging/people';
import { dimmedAt, tagAt } from '../../src/layout/tagging/times';
import { lineHeight } from '../../src/layout/text';
import { peopleFor, typedPeople } from '../../src/layout/types/people';
import { bubbleAt, motivesOf, saidOf } from '../../src/layout/types/said';
import { columns, STAGE as MEADOW } from '../../src/layout/types/stage';
import { DEEP_CUTS } from '../../src/scenes/deep-beats';
import { HUES } from '../../src/theme/color';
import { BASELINE, CAPTION_ZONE, LEFT, RIGHT } from '../../src/theme/frame';
import { deepSample, deepScene, deepScenesOf } from '../fixtures/deep-scenes';

const share = (value: number, fact = 'f') => ({ text: `${Math.round(100 * value)} %`, value, fact });

/** Px under the headline's baseline that its letters may reach. */
const DESCENT = 26;

describe('types', () => {
  const typed = (shares: readonly number[]) =>
    deepScene('types', {
      types: shares.map((value, i) => ({
        name: `Typ ${i}`,
        hue: HUES[i]!.name,
        share: share(value),
        says: 'Jag vill förstå hur varan fungerar',
        motive: 'att känna sig säker på valet',
      })),
    });

  it.each([
    [[0.5, 0.5]],
    [[0.9, 0.1]],
    [[0.6, 0.3, 0.1]],
    [[0.29, 0.24, 0.24, 0.22]],
    [[0.7, 0.1, 0.1, 0.1]],
  ])(
    'of shares %j stand apart, as many as they are, heads under their bubbles and feet over their signs',
    (shares) => {
      const scene = typed(shares);
      const people = typedPeople(scene);
      const middles = columns(shares.length);
      const half = (RIGHT - LEFT) / shares.length / 2;
      shares.forEach((value, type) => {
        const own = people.filter((p) => p.type === type);
        expect(own).toHaveLength(peopleFor(value));
        for (const p of own)
          expect(Math.abs(p.own - middles[type]!)).toBeLessThanOrEqual(half - MEADOW.pitch / 2);
      });
      for (const p of people) {
        expect(p.y - heightOf(p.who.look, MEADOW.scale)).toBeGreaterThan(MEADOW.bubble.tip - 6);
        expect(p.y).toBeLessThan(MEADOW.sign.y);
      }
    },
  );

  it('say what they say under the headline, and their signs end over the captions', () => {
    for (const scene of [...deepScenesOf('types'), typed([0.29, 0.24, 0.24, 0.22])]) {
      for (const { x } of saidOf(scene)) {
        const { box } = bubbleAt(x, 1, 1);
        expect(box.y).toBeGreaterThan(BASELINE.headline + DESCENT);
        expect(box.x).toBeGreaterThanOrEqual(LEFT);
        expect(box.x + box.width).toBeLessThanOrEqual(RIGHT);
      }
      expect(MEADOW.sign.y + MEADOW.sign.height).toBeLessThanOrEqual(CAPTION_ZONE.top);
      const sizes = motivesOf(scene).flatMap((m) => (m ? [m.style.size] : []));
      expect(new Set(sizes).size).toBe(1);
    }
  });
});

describe('divide', () => {
  it.each([
    [0.86, 0.09],
    [1, 0],
    [0.55, 0.31],
  ])('tilts from level to %d and %d, under the headline, and all stand on it', (high, low) => {
    const scene = deepScene('divide', {
      divide: {
        text: 'Jag går hem hellre än väljer på måfå',
        high: { name: 'Planerarna', hue: 'blue', share: share(high) },
        low: { name: 'Snabbhandlarna', hue: 'coral', share: share(low) },
      },
    });
    const before = plankAt(high, low, timesAt(firstFrame(scene.beats) - 1, scene).tilt);
    expect(before.left).toBeCloseTo(before.right, 6);
    const plank = plankAt(high, low, 1);
    expect(PLANK.ground - plank.left).toBeCloseTo(PLANK.whole * high, 6);
    expect(PLANK.ground - plank.right).toBeCloseTo(PLANK.whole * low, 6);
    const sided = dividedPeople(scene).filter((p) => p.at !== null);
    expect(sided).toHaveLength(8);
    const { box } = statementOf(scene, { x: 0, y: 0 });
    for (const { who, at } of sided) {
      const { x, y } = onPlank(plank, at!);
      const top = y - heightOf(who.look, PLANK.scale);
      expect(top).toBeGreaterThan(BASELINE.headline - 20);
      if (at! < 0.5) expect(x).toBeLessThan(box.x - 40);
    }
    expect(box.x + box.width).toBeLessThanOrEqual(RIGHT);
    for (const side of ['left', 'right'] as const)
      expect(besideEnd(side, 'Snabbhandlarna', plank[side]).name.y).toBeLessThan(CAPTION_ZONE.top - 60);
  });
});

describe('tagging', () => {
  it.each([
    [0.45, [0.2, 0.1, 0.1, 0.05]],
    [1, [0.5, 0.5]],
    [0.007, [0.007]],
    [0.3, [0, 0]],
  ])('gives %d of a hundred to %j, none lost in rounding', (total, shares) => {
    const counts = hundredths(total, shares);
    const some = shares.some((s) => s > 0);
    expect(counts.reduce((a, b) => a + b, 0)).toBe(some ? Math.round(100 * total) : 0);
  });

  it('colours only who is known, and darkens only after it is told that the rest stay unknown', () => {
    for (const scene of deepScenesOf('tagging')) {
      const all = customers(scene);
      const known = all.filter((c) => c.tagged !== undefined);
      expect(known).toHaveLength(Math.round(100 * scene.tagged.share.value));
      const end = scene.frames - 1;
      expect(all.filter((c) => tagAt(end, scene, c, known.length).has)).toEqual(known);
      const { unknown = Number.NaN } = scene.beats;
      all.forEach((_, i) => {
        expect(dimmedAt(unknown - 1, scene, i)).toBe(0);
        expect(dimmedAt(end, scene, i)).toBe(1);
      });
    }
  });
});

describe('podium', () => {
  it('is as high as the scores are, the first in the middle, beside its board', () => {
    for (const scene of deepScenesOf('podium')) {
      const steps = stepsOf(scene);
      for (const [i, { score }] of scene.steps.entries())
        expect(steps[i]!.height / HALL.whole).toBeCloseTo(score.value / 100, 9);
      const [first, second, third] = steps.map((s) => s.x);
      if (third !== undefined)
        expect([second, first, third]).toEqual([second!, first!, third].sort((a, b) => a - b));
      const board = noteOf(scene);
      const left = Math.min(...steps.map((s) => s.x)) - HALL.width / 2;
      if (board) expect(board.box.x + board.box.width).toBeLessThan(left);
    }
    expect(deepScenesOf('podium').some((s) => s.note)).toBe(true);
  });
});

describe('slope', () => {
  const rows = (...ends: readonly (readonly [number, number])[]) =>
    deepScene('slope', {
      rows: ends.map(([before, after], i) => ({
        label: `Rad ${i}`,
        before: share(before),
        after: share(after),
      })),
    });

  it.each([
    [rows([0.43, 0.56], [0.15, 0.18])],
    [rows([0.5, 0.1], [0.48, 0.12])],
    [rows([0.01, 0.02], [0.02, 0.01])],
    [rows([0.004, 0.9])],
  ])('lies as high as its shares, in one scale, and its boards never meet', (scene) => {
    const roads = roadsOf(scene);
    const up = (y: number) => POSTS.floor - y;
    const ratios = scene.rows.flatMap(({ before, after }, i) => [
      up(roads[i]!.before) / before.value,
      up(roads[i]!.after) / after.value,
    ]);
    for (const ratio of ratios) expect(ratio / ratios[0]!).toBeCloseTo(1, 6);
    for (const side of ['before', 'after'] as const) {
      const at = roads.map((r) => r.boards[side]).sort((a, b) => a - b);
      for (const y of at) expect(y + POSTS.board.height / 2).toBeLessThanOrEqual(POSTS.floor);
      if (at.length === 2) expect(at[1]! - at[0]!).toBeGreaterThanOrEqual(POSTS.board.height);
      expect(at[0]! - POSTS.board.height / 2).toBeGreaterThan(BASELINE.headline + DESCENT);
    }
  });
});

describe('potential', () => {
  it('draws every basket in one scale of crowns, filled to what is bought here', () => {
    for (const scene of deepScenesOf('potential')) {
      const baskets = basketsOf(scene);
      const scale = baskets[0]!.height / scene.rows[0]!.market.value;
      scene.rows.forEach(({ market, here, gap }, i) => {
        expect(baskets[i]!.height / scale).toBeCloseTo(market.value, 6);
        expect(baskets[i]!.filled / scale).toBeCloseTo(here.value, 6);
        expect(market.value - here.value).toBeCloseTo(gap.value, 6);
      });
      expect(cameraAt(baskets, 1)).toBeUndefined();
    }
  });

  it.each([
    [390, 60, true],
    [390, 380, true],
    [180, 30, false],
    [120, 110, false],
  ])('sets its numbers apart and over the floor: basket of %d px, filled to %d', (height, filled, where) => {
    const { gap, here } = besideBasket({ x: 0, height, filled }, where);
    const lines = 1 + (where ? 2 : 0);
    if (height > 150) expect(here - 40).toBeGreaterThan(gap + lines * LEADING - 10);
    expect(here + (where ? LEADING : 0)).toBeLessThanOrEqual(SHOP.floor);
  });
});

describe('chapter', () => {
  it('keeps title and three long points within the margins and over the work on the floor', () => {
    const long = 'Ge de allra trognaste kunderna egna erbjudanden i klubben varje månad';
    const scene = deepScene('chapter', {
      title: 'Sortiment och produktutveckling',
      points: [long, long, long],
    });
    for (const made of [scene, ...deepScenesOf('chapter')]) {
      const { points } = chapterWords(made);
      expect(points).toHaveLength(made.points.length);
      const last = points.at(-1)!;
      expect(last.y + (last.lines.length - 1) * lineHeight(last.style)).toBeLessThanOrEqual(576);
      points.forEach((p, i) => {
        expect(p.lines.join(' ')).toBe(made.points[i]);
        const next = points[i + 1];
        if (next) expect(next.y - p.y).toBeGreaterThanOrEqual(p.lines.length * lineHeight(p.style));
      });
      const { x, y, scale } = workPlace(last.y + (last.lines.length - 1) * lineHeight(last.style));
      expect(y - 272 * scale).toBeGreaterThan(last.y + (last.lines.length - 1) * lineHeight(last.style) + 40);
      expect(x).toBeGreaterThan(door().x + door().width * 0.72);
      expect(x + 478 * scale).toBeLessThanOrEqual(RIGHT);
      expect(scale).toBeGreaterThan(0.7);
    }
  });

  it('opens its door before its beat, and somebody is out of it soon after', () => {
    for (const made of deepScenesOf('chapter')) {
      expect(chapterAt(0, made).open).toBeGreaterThan(0.5);
      expect(chapterAt(made.beats.enter, made).open).toBe(1);
      expect(chapterAt(made.beats.enter + 24, made)).toMatchObject({ open: 1, out: 1 });
    }
  });
});

it('every scene of every cut hands over to the next, and only the last ends', () => {
  for (const cut of DEEP_CUTS) {
    const { scenes } = deepSample(cut);
    expect(scenes.map((s) => s.handover === null)).toEqual(scenes.map((_, i) => i === scenes.length - 1));
    for (const [i, { handover }] of scenes.entries())
      for (const { color } of handover?.wipes ?? []) expect(color).toBe(scenes[i + 1]!.ground);
  }
});
