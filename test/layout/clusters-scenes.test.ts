import { describe, expect, it } from 'vitest';
import { film } from '../../src/film/film';
import { placeClusters } from '../../src/layout/clusters/clusters';
import { dotsInGlass, glassAt } from '../../src/layout/clusters/glass';
import { LENS } from '../../src/layout/clusters/lens';
import { ALL_DOWN_WITHIN } from '../../src/layout/clusters/times';
import { meet, OPEN, textZones, within } from '../../src/layout/clusters/zones';
import { dropProgress, landedCounts } from '../../src/layout/map/drop';
import { textWidth } from '../../src/layout/text';
import type { SceneOf } from '../../src/scenes/kinds';
import { CAPTION_ZONE } from '../../src/theme/frame';
import { allDatasets, storyboard } from '../fixtures/data';

const NAMED = ['sample', 'two-clusters', 'six-clusters', 'one-county', 'long-names'];
const SCENES: [string, SceneOf<'clusters'>][] = allDatasets()
  .filter(([name]) => NAMED.includes(name))
  .map(([name, data]) => {
    const found = film(data, storyboard(), 'internal').scenes.find(({ kind }) => kind === 'clusters');
    if (found?.kind !== 'clusters') throw new Error(`${name} has no clusters.`);
    return [name, found];
  });

describe.each(SCENES)('the scene made from %s', (_, scene) => {
  const placed = placeClusters(scene);
  const { when, drop, dots, lens, headline, counters } = placed;
  const zones = textZones(headline.box, scene.clusters.length);

  it('has all dots down and counted before the clusters are named', () => {
    const frame = when.fall.to - when.fall.from;
    expect(dropProgress(drop, frame).every((t) => t === 1)).toBe(true);
    expect(landedCounts(drop, dots, frame, scene.clusters.length)).toEqual(
      scene.clusters.map(({ count }) => count.value),
    );
    expect(when.fall.to).toBeLessThan(scene.beats.names + ALL_DOWN_WITHIN);
    expect(when.fall.to).toBeLessThanOrEqual(scene.beats.largest ?? scene.frames);
  });

  it('has counters that fit between their dot and the edge of the sea', () => {
    counters.forEach(({ dot: hue, value, name }, i) => {
      const text = scene.clusters[i]?.count.text ?? '';
      expect(value.x - textWidth(text, value.style)).toBeGreaterThan(hue.x + hue.r * 1.16 + 4);
      for (const line of name.lines) expect(name.x + textWidth(line, name.style)).toBeLessThanOrEqual(1824.5);
      expect(name.style.size).toBeGreaterThanOrEqual(28);
      expect(name.y + (name.lines.length - 1) * name.leading).toBeLessThan(CAPTION_ZONE.top);
    });
  });

  it('has its glass, handle apart, and its signs in the open frame and off the text', () => {
    if (!lens) throw new Error('no neighbours');
    for (const box of lens.covers) {
      expect(within(box, OPEN)).toBe(true);
      expect(zones.some((zone) => meet(box, zone))).toBe(false);
    }
  });

  it('shows two neighbours of different clusters in the glass, whole, with some others', () => {
    if (!lens) throw new Error('no neighbours');
    const span = { from: 0, to: scene.frames };
    const glass = glassAt(lens, span, scene.frames, 1, 200);
    if (!glass) throw new Error('no glass');
    const seen = dotsInGlass(dots, scene.radius, lens.zoom, 1, glass);
    const pair = lens.neighbours.pair.map((i) => seen.find(({ index }) => index === i));
    expect(pair.map((found) => found !== undefined)).toEqual([true, true]);
    expect(pair[0]?.cluster).not.toBe(pair[1]?.cluster);
    for (const found of pair) {
      const off = Math.hypot((found?.x ?? 0) - glass.circle.x, (found?.y ?? 0) - glass.circle.y);
      expect(off + (found?.r ?? 0) * 1.14).toBeLessThan(LENS.r);
    }
    expect(seen.length).toBeGreaterThanOrEqual(4);
    expect(seen.length).toBeLessThanOrEqual(24);
  });

  it('has nothing of the sea under the captions, the words or each other', () => {
    const spots = placed.sea.waves.flatMap((d) =>
      d
        .split('M')
        .filter(Boolean)
        .map((wave) => Number(wave.split(/[ q]/)[1])),
    );
    expect(Math.max(0, ...spots)).toBeLessThan(CAPTION_ZONE.top);
    for (const { x, y } of placed.sea.boats) {
      expect(y).toBeLessThanOrEqual(OPEN.bottom);
      expect(zones.some((zone) => meet({ left: x, right: x, top: y, bottom: y }, zone))).toBe(false);
    }
  });

  it('names no town where its north arrow points', () => {
    const { north, towns } = placed;
    if (!north) throw new Error('no north');
    expect(towns.some(({ label }) => meet(label.box, north.box))).toBe(false);
    expect(zones.some((zone) => meet(north.box, zone))).toBe(false);
  });
});
