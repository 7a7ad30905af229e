import { describe, expect, it } from 'vitest';
import { shoesOfLook } from '../../src/figures/reach';
import { facingAt } from '../../src/layout/lineup/facing';
import { floorsOf, headcounts, rowsOf } from '../../src/layout/lineup/floors';
import { labelsOf } from '../../src/layout/lineup/labels';
import { leadersOf } from '../../src/layout/lineup/leaders';
import { layOutLineup } from '../../src/layout/lineup/lineup';
import { enteredAt, floorAt, paceOf, toldAt } from '../../src/layout/lineup/moves';
import { spread } from '../../src/layout/lineup/spread';
import { stageFor } from '../../src/layout/lineup/stage';
import { textWidth } from '../../src/layout/text';
import { lineupSchema, type SceneOf } from '../../src/scenes/kinds';
import { HUES } from '../../src/theme/color';
import { CAPTION_ZONE, LEFT, RIGHT } from '../../src/theme/frame';
import { scenesOf } from '../fixtures/scenes';

const BEATS = { people: 10, shares: 110, largest: 190, together: 270 };

/** A parsed line-up of segments with these shares and names. */
function scene(shares: readonly number[], names: readonly string[] = []): SceneOf<'lineup'> {
  return lineupSchema.parse({
    id: 'lineup',
    kind: 'lineup',
    frames: 360,
    beats: BEATS,
    ground: '#FBF5E9',
    arrival: null,
    handover: null,
    tag: { source: 'Källa', synthetic: null },
    captions: [],
    headline: 'Alla segment',
    perPerson: 0.02,
    segments: shares.map((value, i) => ({
      segment: `s${i}`,
      name: names[i] ?? `Segment ${i}`,
      hue: HUES[i]!.name,
      persona: { ageRange: [30, 50], household: 'couple', dog: false, home: 'owned-flat', place: 'suburb' },
      share: { text: `${Math.round(value * 1000) / 10} %`.replace('.', ','), value, fact: `f${i}` },
    })),
  });
}

const EXTREME = scene(
  [0.004, 0.71, 0.05, 0.04, 0.09, 0.046, 0.06],
  [
    'Trygga 75+',
    'Fjällnära fritidsfamiljer i inlandet hela',
    'A',
    'Land & trädgård',
    'B',
    'Mitt i livet',
    'C',
  ].map((name) => name.slice(0, 40)),
);

describe('floors', () => {
  it('are as wide as their shares, from margin to margin', () => {
    expect(floorsOf([0.5, 0.25, 0.25])).toEqual([
      { x: 96, width: 864 },
      { x: 960, width: 432 },
      { x: 1392, width: 432 },
    ]);
  });

  it('even out what rounding took from the shares', () => {
    const last = floorsOf([0.333, 0.333, 0.333]).at(-1)!;
    expect(last.x + last.width).toBeCloseTo(RIGHT, 6);
  });

  it('carry as many people as the share says', () => {
    expect(headcounts([0.18, 0.24, 0.26, 0.2, 0.12], 0.02)).toEqual([9, 12, 13, 10, 6]);
    expect(headcounts([0.33, 0.33, 0.34], 0.02)).toEqual([17, 16, 17]);
    expect(headcounts([0.004, 0.71, 0.286], 0.02)).toEqual([1, 35, 14]);
  });

  it('have rows that are even, with the front never the shortest', () => {
    expect(rowsOf(13, 3)).toEqual([5, 4, 4]);
    expect(rowsOf(10, 3)).toEqual([4, 3, 3]);
    expect(rowsOf(1, 3)).toEqual([1, 0, 0]);
    expect(rowsOf(5, 2)).toEqual([3, 2]);
  });
});

describe('spread', () => {
  it('leaves alone what has room', () => {
    expect(
      spread(
        [
          { x: 50, half: 10 },
          { x: 150, half: 10 },
        ],
        0,
        200,
        5,
      ),
    ).toEqual([50, 150]);
  });

  it('keeps order, distance and bounds', () => {
    const xs = spread(
      Array.from({ length: 8 }, () => ({ x: 190, half: 10 })),
      0,
      200,
      4,
    );
    for (const [i, x] of xs.entries()) {
      expect(x - 10).toBeGreaterThanOrEqual(-1e-6);
      expect(x + 10).toBeLessThanOrEqual(200 + 1e-6);
      if (i) expect(x - xs[i - 1]!).toBeGreaterThanOrEqual(24 - 1e-6);
    }
  });

  it('overlaps evenly where there is no room', () => {
    const xs = spread(
      Array.from({ length: 4 }, () => ({ x: 0, half: 50 })),
      0,
      200,
      0,
    );
    expect(xs.map(Math.round)).toEqual([25, 75, 125, 175]);
  });
});

describe('labels', () => {
  it('stand on the floor where they fit, in the lane where they do not', () => {
    const { labels } = layOutLineup(EXTREME);
    expect(labels.map(({ leader }) => leader !== undefined)).toEqual([
      true,
      false,
      true,
      true,
      false,
      true,
      false,
    ]);
  });

  it('never lie on each other in the lane, and end above the captions', () => {
    const lane = layOutLineup(EXTREME).labels.filter(({ leader }) => leader);
    const right = lane.map(
      ({ name }) => name.x + Math.max(...name.lines.map((l) => textWidth(l, name.style))) / 2,
    );
    const left = lane.map(
      ({ name }) => name.x - Math.max(...name.lines.map((l) => textWidth(l, name.style))) / 2,
    );
    for (let i = 1; i < lane.length; i++) expect(left[i]!).toBeGreaterThan(right[i - 1]!);
    expect(left[0]!).toBeGreaterThanOrEqual(LEFT - 1);
    expect(right.at(-1)!).toBeLessThanOrEqual(RIGHT + 1);
    for (const { name } of lane)
      expect(name.y + 32 * (name.lines.length - 1)).toBeLessThan(CAPTION_ZONE.top - 7);
  });

  it('show every name whole at 28 px or more, on every data set', () => {
    for (const { name, scene: real } of scenesOf('lineup')) {
      const { labels } = layOutLineup(real);
      labels.forEach((label, i) => {
        expect(label.name.style.size, name).toBeGreaterThanOrEqual(28);
        const shown = label.name.lines.join(' ').replaceAll('- ', '');
        expect(shown.replaceAll(/[ -]/gu, ''), name).toBe(real.segments[i]!.name.replaceAll(/[ -]/gu, ''));
      });
    }
  });

  it('stay within their floor', () => {
    const floors = floorsOf([0.5, 0.3, 0.2]);
    const named = ['Stadsparet', 'Småbarnsfamiljen', 'Trygga 75+'].map((name) => ({ value: '30 %', name }));
    for (const [i, { name, leader }] of labelsOf(named, floors, stageFor('none', 50)).entries()) {
      const half = Math.max(...name.lines.map((l) => textWidth(l, name.style))) / 2;
      expect(leader).toBeUndefined();
      expect(name.x - half).toBeGreaterThan(floors[i]!.x);
      expect(name.x + half).toBeLessThan(floors[i]!.x + floors[i]!.width);
    }
  });
});

describe('leaders', () => {
  it('to the left run higher the further left they are', () => {
    const levels = leadersOf([500, 520, 540], [100, 200, 300], 700).map(({ path }) =>
      Number(/V([\d.]+)H/.exec(path)![1]),
    );
    expect(levels).toEqual([...levels].sort((a, b) => a - b));
    expect(new Set(levels).size).toBe(3);
  });

  it('to the right run higher the further right they are', () => {
    const levels = leadersOf([100, 120, 140], [300, 400, 500], 700).map(({ path }) =>
      Number(/V([\d.]+)H/.exec(path)![1]),
    );
    expect(levels).toEqual([...levels].sort((a, b) => b - a));
  });
});

describe('people', () => {
  it('are all placed once, inside the picture, front row last', () => {
    for (const { name, scene: real } of scenesOf('lineup')) {
      const { crowd } = layOutLineup(real);
      const counts = headcounts(
        real.segments.map(({ share }) => share.value),
        real.perPerson,
      );
      expect(crowd.length, name).toBe(counts.reduce((a, b) => a + b, 0));
      expect(new Set(crowd.map(({ who }) => who.id)).size, name).toBe(crowd.length);
      expect(
        crowd.map(({ row }) => row),
        name,
      ).toEqual([...crowd.map(({ row }) => row)].sort((a, b) => b - a));
      for (const { x } of crowd) expect(x > LEFT && x < RIGHT, name).toBe(true);
    }
  });

  it('keep their shoes on their own floor in front, and in the picture behind, where a floor is wide enough', () => {
    for (const { name, scene: real } of scenesOf('lineup')) {
      const { crowd, floors } = layOutLineup(real);
      for (const person of crowd) {
        const { left, right } = shoesOfLook(person.who.look, person.scale, person.facing < 0);
        const floor = floors[person.segment]!;
        const [from, to] = person.row === 0 ? [floor.x, floor.x + floor.width] : [LEFT, RIGHT];
        if (left + right > to - from) continue;
        expect(person.x - left, name).toBeGreaterThanOrEqual(from - 0.01);
        expect(person.x + right, name).toBeLessThanOrEqual(to + 0.01);
      }
    }
  });

  it('all stand before the shares are told, when there is time', () => {
    const { crowd } = layOutLineup(scene([0.4, 0.3, 0.3]));
    const pace = paceOf(BEATS, crowd.length);
    expect(enteredAt(BEATS.shares + 12, BEATS, crowd.length - 1, pace)).toBeGreaterThan(0.8);
    // No disc of the last scene hides anybody: people come when the discs are down.
    expect(enteredAt(BEATS.people + 12, BEATS, 0, pace)).toBe(0);
  });

  it('look towards the largest segment on its beat, and all the same way together', () => {
    const { crowd, floors, largest } = layOutLineup(scene([0.2, 0.5, 0.3]));
    const facing = (frame: number) => crowd.map((p) => facingAt(frame, p, BEATS, largest, floors[largest]!));
    expect(facing(0)).toEqual(crowd.map(({ facing: own }) => own));
    const towards = facing(BEATS.largest + 30);
    crowd.forEach((p, i) => {
      if (p.segment === 0) expect(towards[i]).toBe(1);
      if (p.segment === 2) expect(towards[i]).toBe(-1);
    });
    expect(new Set(facing(BEATS.together + 30))).toEqual(new Set([1]));
  });

  it('keep looking as they like without the beats', () => {
    const { crowd, floors } = layOutLineup(scene([0.5, 0.3, 0.2]));
    const bare = { people: 10, shares: 110 };
    for (const p of crowd) expect(facingAt(350, p, bare, 0, floors[0]!)).toBe(p.facing);
  });
});

describe('shares', () => {
  it('swell one after another as they are told, and go back', () => {
    expect(toldAt(BEATS.shares, BEATS, 0)).toBe(0);
    expect(toldAt(BEATS.shares + 4, BEATS, 0)).toBeGreaterThan(toldAt(BEATS.shares + 4, BEATS, 1));
    expect(toldAt(BEATS.shares + 90, BEATS, 4)).toBe(0);
  });

  it('come up with their floors, which stand when the first people do', () => {
    expect(floorAt(0, BEATS)).toBeGreaterThan(0.6);
    expect(floorAt(15, BEATS)).toBe(1);
  });
});
