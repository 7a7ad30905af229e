import { describe, expect, it } from 'vitest';
import { actAt } from '../../src/layout/persona/acting';
import { shotAt, shotTransform, WIDE } from '../../src/layout/persona/camera';
import { placePersona } from '../../src/layout/persona/persona';
import { SOURCE_END } from '../../src/layout/persona/stage';
import { CAPTION_ZONE, FRAME } from '../../src/theme/frame';
import { actingOf, anyScene, castOf } from './persona-fixtures';

const SEEDS = Array.from({ length: 120 }, (_, i) => i);
const BEATS = { chart: 160 };

describe('the camera', () => {
  it('is close on the household beside the header, under the source line', () => {
    for (const seed of SEEDS) {
      const scene = anyScene(seed);
      const { atHome, header, close } = placePersona(scene, castOf(scene));
      const end = Math.max(...header.boxes.map((b) => b.x + b.width));
      for (const { x, top } of atHome) {
        const y = CAPTION_ZONE.top + close.scale * (top - CAPTION_ZONE.top);
        expect(y, `seed ${seed}`).toBeGreaterThan(SOURCE_END);
        const face = close.scale * (x - close.pivot) + close.at;
        expect(face - 60 * close.scale, `seed ${seed}`).toBeGreaterThan(end);
        expect(face + 50 * close.scale, `seed ${seed}`).toBeLessThan(FRAME.width);
      }
    }
  });

  it('shows the whole picture when the chart has begun, and for good', () => {
    const close = { scale: 1.2, pivot: 330, at: 1500 };
    expect(shotAt(BEATS.chart - 40, close, BEATS).scale).toBeGreaterThan(1.15);
    for (const frame of [BEATS.chart + 15, 300, 600]) expect(shotAt(frame, close, BEATS)).toEqual(WIDE);
    expect(shotTransform(WIDE)).toBeUndefined();
  });

  it('lets no face pass behind the header on its way', () => {
    for (const seed of SEEDS) {
      const scene = anyScene(seed);
      const { people, header, close } = placePersona(scene, castOf(scene));
      const acting = { ...actingOf(scene), enter: -100, chart: BEATS.chart };
      for (let f = 0; f < 180; f++) {
        const { scale, shift } = shotAt(f, close, BEATS);
        for (const [i, { x: at }] of actAt(f, acting).entries()) {
          const { face } = people[i]!;
          const [x, y] = [scale * at + shift, CAPTION_ZONE.top + scale * (face.y - CAPTION_ZONE.top)];
          for (const b of header.boxes) {
            const over = x > b.x - 40 && x < b.x + b.width + 40 && y - 40 < b.y + b.height;
            expect(over, `seed ${seed} frame ${f}`).toBe(false);
          }
        }
      }
    }
  });

  it('moves no point of the picture more than 160 px from frame to frame', () => {
    for (const close of [
      { scale: 1.2, pivot: 330, at: 1530 },
      { scale: 1.3, pivot: 1612, at: 1380 },
    ])
      for (let f = 1; f < 240; f++) {
        const [a, b] = [shotAt(f - 1, close, BEATS), shotAt(f, close, BEATS)];
        for (const x of [-900, 0, 960, 2100])
          expect(Math.abs(b.scale * x + b.shift - a.scale * x - a.shift), `frame ${f}`).toBeLessThan(160);
      }
  });
});
