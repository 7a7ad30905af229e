import { describe, expect, it } from 'vitest';
import { seenAt } from '../../src/layout/map/camera';
import { clusterCounters } from '../../src/layout/map/counters';
import { type Dot, dotRadius, placeAllDots, placeDots } from '../../src/layout/map/dots';
import { fitSweden } from '../../src/layout/map/fit';
import { COUNTY_NAMES } from '../../src/layout/map/geography';
import { cityLabels } from '../../src/layout/map/labels';
import { countiesOf, countyAt } from '../../src/layout/map/locate';
import { landRings } from '../../src/layout/map/paths';
import { planarSweden } from '../../src/layout/map/planar';
import { isInside, mapStage } from '../../src/layout/map/stage';
import { type MapView, projectionOf } from '../../src/layout/map/view';
import { COUNTY_CODES } from '../../src/schema/common';
import { NATIONWIDE } from './map-fixtures';

const STAGE = mapStage(6);
const VIEW = fitSweden(NATIONWIDE, STAGE);
const PLACED = placeAllDots(NATIONWIDE, VIEW, STAGE.dots);

const at = (view: MapView, lon: number, lat: number) => projectionOf(view)([lon, lat])?.map(Math.round);

function nearest(dots: readonly Dot[]): number {
  const gaps = dots.flatMap((a, i) => dots.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
  return Math.min(...gaps);
}

/** The text's corners of the frame, as the brief of the scene gives them. */
function isUnderText({ x, y }: { x: number; y: number }): boolean {
  const { box } = clusterCounters(6);
  return (x < 900 && y < 300) || (x > 1100 && y < 110) || (x > box.left && y > box.top) || y > 944;
}

describe('the counters', () => {
  it('stand in the open sea at the bottom right, five under each other at the most', () => {
    expect(clusterCounters(6).box).toEqual({ left: 952, top: 666, right: 1824, bottom: 944 });
    expect(clusterCounters(3).box).toEqual({ left: 1402, top: 666, right: 1824, bottom: 944 });
    expect(clusterCounters(5).entries.map(({ value }) => [value.x, value.y])).toEqual([
      [1612, 588],
      [1612, 670],
      [1612, 752],
      [1612, 834],
      [1612, 916],
    ]);
  });
});

describe('fitSweden', () => {
  it('turns the whole country across the frame', () => {
    expect(VIEW.angle).toBe(-53);
    expect(VIEW.scale).toBe(6201);
    expect(at(VIEW, 20.23, 67.86)).toEqual([1592, 233]); // Kiruna
    expect(at(VIEW, 13.16, 55.38)).toEqual([311, 789]); // Trelleborg
  });

  it('keeps dots and land clear of headline, source line, counters and captions', () => {
    expect(PLACED.dots.filter(isUnderText)).toEqual([]);
    expect(PLACED.dots.every(({ x, y }) => isInside(STAGE.dots, x, y, PLACED.radius))).toBe(true);
    const land = landRings(planarSweden(VIEW), new Set(COUNTY_CODES)).flat();
    expect(land.filter(([x, y]) => isUnderText({ x, y }) || x < 0 || x > 1920)).toEqual([]);
  });

  it('stays clear of them from the start of the camera push', () => {
    const land = landRings(planarSweden(VIEW), new Set(COUNTY_CODES)).flat();
    const all = [...PLACED.dots, ...land.map(([x, y]) => ({ x, y }))];
    for (const t of [0, 0.3, 0.7]) expect(all.filter((p) => isUnderText(seenAt(t, p)))).toEqual([]);
    expect(seenAt(0, { x: 960 + 106, y: 540 })).toEqual({ x: 1060, y: 540 });
  });

  it.each(COUNTY_CODES)('shows county %s alone larger than the country, all of it', (code) => {
    const own = NATIONWIDE.filter(({ county }) => county === code);
    const stage = mapStage(3);
    const view = fitSweden(own, stage);
    expect(view.scale).toBeGreaterThan(1.5 * VIEW.scale);
    expect(view.scale).toBeLessThanOrEqual(21000);
    const { dots, radius } = placeAllDots(own, view, stage.dots);
    expect(dots.every(({ x, y }) => isInside(stage.dots, x, y, radius))).toBe(true);
    const land = landRings(planarSweden(view), new Set([code])).flat();
    expect(land.length).toBeGreaterThan(10);
    expect(land.filter(([x, y]) => !isInside(stage.land, x, y, 0))).toEqual([]);
  });

  it('keeps the house angle where there is room for it', () => {
    const skane = NATIONWIDE.filter(({ county }) => county === '12');
    expect(fitSweden(skane, mapStage(2))).toMatchObject({ angle: -38, scale: 21000 });
  });

  it('believes a county code more than the old border under a dot', () => {
    const habo = { lon: 14.07, lat: 57.91 };
    expect(countiesOf([habo])).toEqual(['14']);
    expect(countiesOf([{ ...habo, county: '06' }])).toEqual(['06']);
  });

  it('says what is wrong when there is nothing to show', () => {
    expect(() => fitSweden([], STAGE)).toThrow('A map needs at least one pharmacy: none was given.');
  });
});

describe('placeDots', () => {
  it('lets none overlap, and none drift far', () => {
    expect(PLACED.radius).toBe(8.6);
    expect(nearest(PLACED.dots)).toBeGreaterThanOrEqual(2 * PLACED.radius);
    expect(PLACED.drift).toBeLessThanOrEqual(84);
  });

  it('leaves lone dots where they are', () => {
    const lone = [{ lon: 20.23, lat: 67.86, cluster: 0 }];
    const [x, y] = projectionOf(VIEW)([20.23, 67.86]) as [number, number];
    const { dots, drift } = placeDots(lone, projectionOf(VIEW), 8, STAGE.dots);
    expect(dots).toEqual([{ x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10, cluster: 0 }]);
    expect(drift).toBe(0);
  });

  it('parts dots on the very same spot', () => {
    const same = Array.from({ length: 12 }, () => ({ lon: 15, lat: 62, cluster: 0 }));
    const { dots } = placeDots(same, projectionOf(VIEW), 8, STAGE.dots);
    expect(nearest(dots)).toBeGreaterThanOrEqual(16);
  });

  it('lists them cluster by cluster, from north to south', () => {
    const mixed = [
      { lon: 13, lat: 55.6, cluster: 1 },
      { lon: 18, lat: 59.3, cluster: 0 },
      { lon: 20.2, lat: 67.8, cluster: 1 },
    ];
    const { dots } = placeDots(mixed, projectionOf(VIEW), 8, STAGE.dots);
    expect(dots.map(({ cluster }) => cluster)).toEqual([0, 1, 1]);
    expect(dots[1]?.y).toBeLessThan(dots[2]?.y ?? 0);
  });

  it('gives the same dots every time, and whatever the order of the delivery', () => {
    expect(placeAllDots(NATIONWIDE, VIEW, STAGE.dots)).toEqual(PLACED);
    expect(placeAllDots([...NATIONWIDE].reverse(), VIEW, STAGE.dots)).toEqual(PLACED);
  });

  it('draws fewer pharmacies larger', () => {
    expect(dotRadius(390, 7000)).toBe(8.6);
    expect(dotRadius(60, 7000)).toBe(15);
    expect(dotRadius(5000, 7000)).toBe(5);
  });
});

describe('the names of towns', () => {
  const labels = cityLabels(VIEW, PLACED.dots, PLACED.radius, COUNTY_CODES, STAGE);

  it('stand by their towns, on land or on the sea', () => {
    expect(labels.map(({ text, on }) => `${text} ${on}`)).toEqual([
      'Stockholm sea',
      'Göteborg sea',
      'Malmö sea',
      'Kiruna land',
      'Umeå sea',
      'Luleå sea',
      'Östersund land',
      'Visby sea',
      'Sundsvall land',
    ]);
  });

  it('touch no dot, no other name and no text of the scene', () => {
    for (const { box } of labels) {
      const hit = PLACED.dots.find(
        ({ x, y }) =>
          Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)) <
          PLACED.radius,
      );
      expect(hit).toBeUndefined();
      const corners = [box.left, box.right].flatMap((x) => [box.top, box.bottom].map((y) => ({ x, y })));
      expect(corners.filter(isUnderText)).toEqual([]);
      const others = labels.filter((other) => other.box !== box);
      expect(
        others.filter(
          (o) =>
            o.box.left < box.right &&
            o.box.right > box.left &&
            o.box.top < box.bottom &&
            o.box.bottom > box.top,
        ),
      ).toEqual([]);
    }
  });

  it('leave out towns without a pharmacy', () => {
    const south = PLACED.dots.filter(({ y }) => y > 400);
    const names = cityLabels(VIEW, south, PLACED.radius, COUNTY_CODES, STAGE).map(({ text }) => text);
    expect(names).not.toContain('Kiruna');
  });
});

describe('the counties', () => {
  it('are all 21, named and in their places', () => {
    expect([...COUNTY_NAMES.keys()]).toEqual([...COUNTY_CODES]);
    expect(COUNTY_NAMES.get('18')).toBe('Örebro');
    const wrong = NATIONWIDE.filter((p) => p.name.endsWith(' 1') && countyAt(p) !== p.county);
    expect(wrong.map(({ name }) => name)).toEqual([]);
    expect(countyAt({ lon: 12.7, lat: 55.91 })).toBe('12'); // Ven
    expect(countyAt({ lon: 19.5, lat: 58.5 })).toBeUndefined(); // the Baltic Sea
  });
});
