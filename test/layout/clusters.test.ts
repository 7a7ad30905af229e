import { describe, expect, it } from 'vitest';
import { cameraAt } from '../../src/layout/clusters/camera';
import { isCut, placeCounters } from '../../src/layout/clusters/counters';
import { dotsByCluster, dotsPath } from '../../src/layout/clusters/dots';
import { heroes, level, standing } from '../../src/layout/clusters/emphasis';
import { glassAt, nearAt, nearness, placeFocus } from '../../src/layout/clusters/focus';
import { closestNeighbours } from '../../src/layout/clusters/neighbours';
import { driftAt } from '../../src/layout/clusters/sea';
import { signBlank } from '../../src/layout/clusters/signs';
import { ALL_DOWN_WITHIN, schedule, turnStart } from '../../src/layout/clusters/times';
import { pushView } from '../../src/layout/clusters/view';
import { placeHeadline } from '../../src/layout/clusters/words';
import { distanceTo } from '../../src/layout/clusters/zones';
import type { Dot } from '../../src/layout/map/dots';

const BEATS = { land: 6, dots: 69, names: 207, largest: 363, smallest: 480, mix: 600, next: 760 };
const WHEN = schedule(BEATS, 900);

const dot = (x: number, y: number, cluster: number): Dot => ({ x, y, cluster });
const counted = (name: string, count: number) => ({ name, count: { text: String(count) } });

describe('the times of the clusters', () => {
  it('let all dots rest when the clusters are named, and each emphasis last until the next', () => {
    expect(WHEN.fall).toEqual({ from: 69, to: 153 });
    expect(schedule({ ...BEATS, names: 120 }, 900).fall.to).toBe(120);
    expect([...WHEN.accents]).toEqual([
      ['largest', { from: 363, to: 480 }],
      ['smallest', { from: 480, to: 600 }],
      ['mix', { from: 600, to: 760 }],
      ['next', { from: 760, to: 900 }],
    ]);
  });

  it('leave out what fell, and keep the last emphasis to the end', () => {
    const when = schedule({ land: 6, dots: 69, names: 207, mix: 501 }, 690);
    expect([...when.accents]).toEqual([['mix', { from: 501, to: 690 }]]);
    expect(level(when, 'mix', 689)).toBe(1);
    expect(level(when, 'largest', 600)).toBe(0);
  });

  it('have all dots down well before three seconds into the names, however early those come', () => {
    for (const names of [70, 100, 207, 400]) {
      const { fall } = schedule({ ...BEATS, names, largest: names + 120 }, 900);
      expect(fall.to).toBeLessThanOrEqual(names + ALL_DOWN_WITHIN / 2);
      expect(fall.to).toBeLessThan(names + 120);
    }
  });

  it('give every cluster its turn within the names', () => {
    const starts = [0, 1, 2, 3, 4].map((i) => turnStart(WHEN.names, i, 5));
    expect(starts).toEqual([207, 229, 251, 273, 295]);
    expect([0, 5].map((i) => turnStart({ from: 0, to: 60 }, i, 6))).toEqual([0, 35]);
  });
});

describe('what stands out', () => {
  const all = heroes([102, 95, 84, 70, 39]);

  it('is the largest and the smallest cluster', () => {
    expect(all).toEqual([
      { accent: 'largest', cluster: 0 },
      { accent: 'smallest', cluster: 4 },
    ]);
  });

  it('swells while the others calm down, one emphasis after the other', () => {
    const at = (i: number, frame: number) => standing(WHEN, all, i, 5, frame);
    expect(at(0, 470)).toMatchObject({ lit: 1, calm: 0 });
    expect(at(1, 470)).toMatchObject({ lit: 0, calm: 1 });
    expect(at(0, 470).dot(0)).toBeCloseTo(1.2, 3);
    expect(at(1, 470).dot(0)).toBeCloseTo(0.74, 3);
    expect(at(4, 590)).toMatchObject({ lit: 1, calm: 0 });
    expect(at(0, 590)).toMatchObject({ lit: 0, calm: 1 });
    expect(at(1, 700)).toMatchObject({ lit: 0, calm: 0, turn: 0 });
  });

  it('never lets the others breathe up between two emphases', () => {
    for (let frame = 480; frame <= 500; frame++) {
      expect(standing(WHEN, all, 2, 5, frame).calm).toBeCloseTo(1, 5);
    }
  });

  it('goes from cluster to cluster when they are named, and again at the end', () => {
    const turn = (i: number, frame: number) => standing(WHEN, all, i, 5, frame).turn;
    expect(turn(1, 229 + 13)).toBeCloseTo(1, 5);
    expect(turn(3, 229 + 13)).toBe(0);
    expect(turn(0, 760 + 13)).toBeCloseTo(1, 5);
  });
});

describe('the closest neighbours', () => {
  it('are two of different clusters, the left one first', () => {
    const dots = [dot(100, 100, 0), dot(140, 100, 1), dot(126, 112, 0), dot(104, 117, 0)];
    expect(closestNeighbours(dots, 8)[0]?.pair).toEqual([2, 1]);
  });

  it('lie in a dense region, but not in the densest', () => {
    // A crowd of 64 whose middle is the densest place, and a lone couple; all touch.
    const crowd = Array.from({ length: 64 }, (_, i) =>
      dot(300 + (i % 8) * 16, 400 + Math.floor(i / 8) * 16, i % 2),
    );
    const found = closestNeighbours([...crowd, dot(1400, 400, 0), dot(1416, 400, 1)], 8);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ x }) => x > 1000)).toEqual([]);
    expect(found.filter(({ x, y }) => Math.hypot(x - 356, y - 456) < 24)).toEqual([]);
    expect(found[0]).toEqual({ pair: [0, 1], x: 308, y: 400 });
  });

  it('go elsewhere when the place is taken, and are none when all near dots are of one cluster', () => {
    const dots = [dot(300, 300, 0), dot(316, 300, 1), dot(900, 300, 0), dot(917.4, 300, 1)];
    expect(closestNeighbours(dots, 8, (x) => x > 600)).toEqual([{ pair: [2, 3], x: 908.7, y: 300 }]);
    expect(closestNeighbours([dot(0, 0, 0), dot(16, 0, 0), dot(90, 0, 1)], 8)).toEqual([]);
  });
});

describe('what is drawn of dots', () => {
  it('is one path per cluster, with those that have begun to fall', () => {
    const groups = dotsByCluster([dot(10, 10, 0), dot(30, 10, 0), dot(50, 10, 1)], 2);
    expect(groups.map((g) => g.map(({ index, order }) => [index, order]))).toEqual([
      [
        [0, 0],
        [1, 1],
      ],
      [[2, 0]],
    ]);
    const rest = (order: number) => (order === 1 ? 2 : 1);
    expect(dotsPath(groups[0] ?? [], 6, [1, 0], rest)).toBe('M5 10a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z');
    expect(dotsPath(groups[0] ?? [], 6, [], rest)).toContain('M20 10a10 10');
  });
});

describe('words beside the map', () => {
  it('are a headline of frame 06 in size, smaller when it is long', () => {
    const { style, y, box } = placeHeadline(['390 apotek.', 'Fem kluster.']);
    expect([style.size, y]).toEqual([108, 164]);
    expect(Math.round(box.bottom)).toBe(307);
    expect(placeHeadline(['Trehundranittio apotek.', 'Fem.']).style.size).toBe(76);
    expect(placeHeadline(['390 apotek']).y).toBe(176);
  });

  it('are counters in one size, with numbers clear of their dots', () => {
    const set = placeCounters([
      counted('Mellanstad', 102),
      counted('Förort', 95),
      counted('Landsbygd', 84),
      counted('Storstad', 70),
      counted('Kust', 39),
    ]);
    expect(set.map(({ value }) => value.style.size)).toEqual([67, 67, 67, 67, 67]);
    expect(set.map(({ name }) => name.style.size)).toEqual([39, 39, 39, 39, 39]);
    expect(set.map(({ name }) => name.lines)).toEqual([
      ['Mellanstad'],
      ['Förort'],
      ['Landsbygd'],
      ['Storstad'],
      ['Kust'],
    ]);
  });

  it('are names of forty letters on two lines of the smallest size', () => {
    const [first] = placeCounters([
      counted('Landsbygdens djurägande långpendlarortsb', 84),
      counted('Kust', 39),
    ]);
    expect(first?.name.style.size).toBe(28);
    expect(first?.name.lines).toHaveLength(2);
    expect(isCut('Landsbygdens djurägande långpendlarortsb', first?.name.lines ?? [])).toBe(true);
    expect(isCut('Kust', ['Kust'])).toBe(false);
  });

  it('say on a sign what is typical, when it is known', () => {
    const both = signBlank('Storstad', 'Stadsparet');
    const one = signBlank('Storstad', undefined);
    expect(both.lines.map(({ text, style }) => [text, style.size])).toEqual([
      ['Storstad', 52],
      ['Stadsparet', 36],
    ]);
    expect(one.lines).toHaveLength(1);
    expect(one.height).toBeLessThan(both.height);
  });
});

describe('the camera', () => {
  const dots = [dot(400, 500, 0), dot(416, 500, 1), dot(900, 300, 0)];
  const focus = placeFocus(dots, 8, [{ name: 'Storstad', mix: 'Stadsparet' }, { name: 'Kust' }]);

  it('pushes in slowly over the shot', () => {
    expect([0, 450, 900].map((frame) => cameraAt(WHEN, frame))).toEqual([0, 0.5, 1]);
  });

  it('goes in on two neighbours of different clusters, and never jumps', () => {
    if (!focus) throw new Error('no neighbours');
    expect(focus.stands.map(({ cluster }) => cluster)).toEqual([0, 1]);
    expect(nearness(WHEN, 600)).toBeUndefined();
    const at = (frame: number, x: number, y: number) => {
      const near = nearness(WHEN, frame);
      if (!near) throw new Error('far');
      return nearAt(focus, near, pushView(cameraAt(WHEN, frame)), { x, y });
    };
    expect(at(700, 408, 500)).toMatchObject({ x: 960, y: 526 });
    for (let frame = 601; frame < 700; frame++)
      for (const [x, y] of [
        [400, 500],
        [700, 300],
      ] as const) {
        const [now, then] = [at(frame, x, y), at(frame + 1, x, y)];
        expect(Math.hypot(now.x - then.x, now.y - then.y)).toBeLessThan(160);
      }
  });

  it('draws the map together to a round piece, from all of it, which the doors beside it leave free', () => {
    if (!focus) throw new Error('no neighbours');
    const [first, last] = [nearness(WHEN, 601), nearness(WHEN, 899)];
    if (!first || !last) throw new Error('far');
    expect(glassAt(first).r).toBeGreaterThan(Math.hypot(960, 540));
    expect([last.camera, last.door(0), last.door(1)]).toEqual([1, 1, 1]);
    const { cx, cy, r } = glassAt(last);
    const [left, right] = focus.stands;
    expect(left.door.x + left.door.width / 2).toBeLessThan(cx - r);
    expect(right.door.x - right.door.width / 2).toBeGreaterThan(cx + r);
    for (const { sign } of focus.stands) expect(distanceTo(sign.box, cx, cy)).toBeGreaterThan(r);
  });
});

describe('the open sea', () => {
  it('moves slowly, on twos', () => {
    expect(driftAt(0, 0)).toBe(0);
    expect(driftAt(1, 0)).toBe(driftAt(0, 0));
    for (let frame = 0; frame < 600; frame += 2) {
      expect(Math.abs(driftAt(frame + 2, 1) - driftAt(frame, 1))).toBeLessThan(0.7);
    }
  });
});
