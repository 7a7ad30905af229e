import { describe, expect, it } from 'vitest';
import { film } from '../../src/film/film';
import { placeClusters } from '../../src/layout/clusters/clusters';
import { glassAt, nearness, signIsWhole } from '../../src/layout/clusters/focus';
import { ALL_DOWN_WITHIN } from '../../src/layout/clusters/times';
import { distanceTo, meet, OPEN, SOURCE_ZONE, textZones, within } from '../../src/layout/clusters/zones';
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
  const { when, drop, dots, focus, headline, counters } = placed;
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

  it('shows two neighbours of different clusters, with signs in the open frame and clear of each other', () => {
    if (!focus) throw new Error('no neighbours');
    const [left, right] = focus.stands;
    expect(left.cluster).not.toBe(right.cluster);
    expect(dots[left.dot]?.cluster).toBe(left.cluster);
    for (const { sign, door } of focus.stands) {
      expect(within(sign.box, OPEN)).toBe(true);
      expect(sign.box.bottom).toBeLessThan(door.base - door.height);
      expect(meet(sign.box, SOURCE_ZONE)).toBe(false);
      for (const { text, style } of sign.lines)
        expect(textWidth(text, style)).toBeLessThanOrEqual(sign.box.right - sign.box.left - 40);
    }
    for (const stand of focus.stands)
      expect([0, 0.3, 1].map((up) => signIsWhole(stand, up))).toEqual([false, false, true]);
    expect(meet(left.sign.box, right.sign.box)).toBe(false);
    const near = nearness(when, scene.frames);
    if (!near) throw new Error('far');
    const { cx, cy, r } = glassAt(near);
    for (const { sign } of focus.stands) expect(distanceTo(sign.box, cx, cy)).toBeGreaterThan(r + 4);
  });

  it('has nothing of the sea under the captions', () => {
    const spots = placed.sea.waves.flatMap((d) =>
      d
        .split('M')
        .filter(Boolean)
        .map((wave) => Number(wave.split(/[ q]/)[1])),
    );
    expect(Math.max(0, ...spots)).toBeLessThan(CAPTION_ZONE.top);
  });

  it('names no town where its north arrow points', () => {
    const { north, towns } = placed;
    if (!north) throw new Error('no north');
    expect(towns.some(({ box }) => meet(box, north.box))).toBe(false);
    expect(zones.some((zone) => meet(north.box, zone))).toBe(false);
  });
});
