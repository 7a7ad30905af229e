import { describe, expect, it } from 'vitest';
import { I420, i420Of } from '../../src/picture/i420';

/** RGBA of rows of colours written as RRGGBB. */
const rgba = (rows: readonly (readonly string[])[]) =>
  Uint8Array.from(rows.flat().flatMap((color) => [...Buffer.from(`${color}ff`, 'hex')]));

const planes = (rows: readonly (readonly string[])[]) => {
  const [width, height] = [rows[0]?.length ?? 0, rows.length];
  const bytes = [...i420Of(rgba(rows), width, height)];
  const [luma, color] = [width * height, (width * height) / 4];
  return {
    y: bytes.slice(0, luma),
    u: bytes.slice(luma, luma + color),
    v: bytes.slice(luma + color),
  };
};

const grey = (count: number) => Array.from({ length: count }, () => '808080');

describe('a picture as films hold it', () => {
  it.each([
    ['000000', 16, 128, 128],
    ['ffffff', 235, 128, 128],
    ['ff0000', 63, 102, 240],
    ['00ff00', 173, 42, 26],
    ['0000ff', 32, 240, 118],
  ])('%s is what BT.709 says, in limited range', (color, y, u, v) => {
    const even = planes([
      [color, color],
      [color, color],
    ]);
    expect(even).toEqual({ y: [y, y, y, y], u: [u], v: [v] });
  });

  // What ffmpeg's zscale makes of a pixel of 8080ff on 808080, for its place among the four that share a sample of colour.
  it.each([
    ['left above', 4, 4, [0, 0, 0, 0, 3, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0]],
    ['right above', 5, 4, [0, 0, 0, 0, 2, 2, 0, 5, 5, 0, 0, 0, 0, 0, 0, 0]],
    ['left below', 4, 5, [0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 3, 0, 0, 0, 0, 0]],
    ['right below', 5, 5, [0, 0, 0, 0, 0, 0, 0, 5, 5, 0, 2, 2, 0, 0, 0, 0]],
  ])('has colour where zscale has it: %s', (_, x, y, expected) => {
    const rows = Array.from({ length: 10 }, () => grey(10));
    (rows[y] as string[])[x] = '8080ff';
    const found = planes(rows).u.map((u) => u - 128);
    const around = (row: number) => found.slice(5 * row + 2, 5 * row + 5);
    expect([...around(0), ...around(1), ...around(2), ...around(3)].filter((v) => v !== 0)).toEqual(
      expected.filter((v) => v !== 0),
    );
    expect(found[5 * 2 + 2]).toBe(expected[7]);
  });

  it('is the same in areas as in one piece', () => {
    const [width, height] = [16, 12];
    const values = Int32Array.from({ length: width * height }, (_, i) => (i * 2654435761) | 0);
    const box = { left: 0, top: 0, right: width, bottom: height };
    const parts = new I420(width, height);
    for (const left of [0, 6]) {
      for (const top of [0, 4]) {
        const right = left === 0 ? 6 : width;
        const bottom = top === 0 ? 4 : height;
        parts.put({ left, top, right, bottom }, { box, values });
      }
    }
    expect([...parts.bytes]).toEqual([...i420Of(new Uint8Array(values.buffer), width, height)]);
  });
});
