import { describe, expect, it } from 'vitest';
import { shotAt, WIDE } from '../../src/layout/persona/camera';
import { placePersona } from '../../src/layout/persona/persona';
import { FRAME } from '../../src/theme/frame';
import { anyScene, castOf } from './persona-fixtures';

const SEEDS = Array.from({ length: 60 }, (_, i) => i);

describe('the camera at what is told', () => {
  it('keeps everybody and all of the chart in the picture, is wide again for the need, and never leaps', () => {
    let moved = 0;
    for (const seed of SEEDS) {
      const scene = anyScene(seed);
      const beats = { enter: 9, chart: 159, over: 246, under: 342, need: 474 };
      const { told, close, chart, people } = placePersona({ ...scene, frames: 639, beats }, castOf(scene));
      for (const { shot } of told) {
        moved++;
        const seen = (x: number) => shot.scale * x + shot.shift;
        for (const { column, width, sign, value } of chart.claims)
          for (const half of [width / 2, sign.width / 2, value.box.width / 2]) {
            expect(seen(column.cx - half), `seed ${seed}`).toBeGreaterThan(0);
            expect(seen(column.cx + half), `seed ${seed}`).toBeLessThan(FRAME.width);
          }
        for (const { face } of people) {
          expect(seen(face.x - 60), `seed ${seed}`).toBeGreaterThan(0);
          expect(seen(face.x + 60), `seed ${seed}`).toBeLessThan(FRAME.width);
        }
      }
      expect(shotAt(474, close, beats, told)).toEqual(WIDE);
      for (let f = 340; f < 480; f++) {
        const [a, b] = [shotAt(f, close, beats, told), shotAt(f + 1, close, beats, told)];
        for (const x of [0, FRAME.width])
          expect(Math.abs(b.scale * x + b.shift - a.scale * x - a.shift), `seed ${seed}`).toBeLessThan(160);
      }
    }
    expect(moved).toBeGreaterThan(SEEDS.length / 4);
  });
});
