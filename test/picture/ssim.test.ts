import { describe, expect, it } from 'vitest';
import { difference } from '../../src/picture/difference';
import { unlike } from '../../src/picture/likeness';
import { type Luma, lumaOf, ssim } from '../../src/picture/ssim';

const SIDE = 16;

const picture = (value: (x: number, y: number) => number): Luma => ({
  width: SIDE,
  height: SIDE,
  values: Uint8Array.from({ length: SIDE * SIDE }, (_, i) => value(i % SIDE, Math.floor(i / SIDE))),
});

const rgba = (value: (x: number, y: number) => number): Uint8Array =>
  Uint8Array.from({ length: 4 * SIDE * SIDE }, (_, i) => {
    const pixel = Math.floor(i / 4);
    return i % 4 === 3 ? 255 : value(pixel % SIDE, Math.floor(pixel / SIDE));
  });

describe('SSIM', () => {
  it('is 1 for the same picture', () => {
    const a = picture((x, y) => (7 * x + 13 * y) % 256);
    expect(ssim(a, a)).toEqual({ mean: 1, worst: 1 });
  });

  it('of two even greys is what brightness alone gives: (2·100·110 + 6.5025) / (100² + 110² + 6.5025)', () => {
    const { mean } = ssim(
      picture(() => 100),
      picture(() => 110),
    );
    expect(mean).toBeCloseTo(0.995476, 6);
  });

  it('of a checkerboard and its negative is close to −1', () => {
    const a = picture((x, y) => ((x + y) % 2) * 255);
    const b = picture((x, y) => ((x + y + 1) % 2) * 255);
    expect(ssim(a, b).mean).toBeCloseTo(-0.9964, 3);
  });

  it('tells the worst window from the mean', () => {
    const { mean, worst } = ssim(
      picture(() => 128),
      picture((x, y) => (x < 4 && y < 4 ? 255 : 128)),
    );
    expect(worst).toBeLessThan(0.1);
    expect(mean).toBeGreaterThan(0.85);
  });

  it('refuses pictures of different sizes', () => {
    const small = { width: 8, height: 8, values: new Uint8Array(64) };
    expect(() =>
      ssim(
        small,
        picture(() => 0),
      ),
    ).toThrow(RangeError);
  });

  it('takes luma as BT.709 does, from 16 to 235', () => {
    const colors = [255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 0, 255, 255, 255, 255, 255];
    expect([...lumaOf(Uint8Array.from(colors), 4, 1).values]).toEqual([63, 173, 16, 235]);
  });
});

describe('what is astray', () => {
  const edge = rgba((x) => (x < 8 ? 20 : 220));

  it('is nothing where a line lies a pixel beside', () => {
    const moved = rgba((x) => (x < 9 ? 20 : 220));
    expect(difference(edge, moved, SIDE, SIDE)).toMatchObject({ max: 200, astray: 0 });
  });

  it('is what one picture has and the other lacks', () => {
    const spotted = rgba((x, y) => (x < 4 && y < 3 ? 255 : x < 8 ? 20 : 220));
    const found = difference(edge, spotted, SIDE, SIDE);
    expect(found.astray).toBe(12);
    expect(unlike(found)).toBe('12 bildpunkter hör inte hemma där de står');
  });
});
