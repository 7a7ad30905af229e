import type { Box } from './box';

/** Pixels around an area that have a part in the colour inside it: a sample of colour is made of 3 × 4 pixels. */
export const COLOR_REACH = 1;

/** Fixed point: 1 is 2^SHIFT. */
const SHIFT = 16;
const fixed = (value: number) => Math.round(value * 2 ** SHIFT);

/** ITU-R BT.709, from 0–255 to limited range: luma 16–235, colour differences 16–240 around 128. */
const [KR, KB] = [0.2126, 0.0722];
const KG = 1 - KR - KB;
const LUMA = 219 / 255;
const COLOR = 224 / 255 / 2;
const [YR, YG, YB] = [fixed(LUMA * KR), fixed(LUMA * KG), fixed(LUMA * KB)];
const [UR, UG, UB] = [fixed((-COLOR * KR) / (1 - KB)), fixed((-COLOR * KG) / (1 - KB)), fixed(COLOR)];
const [VR, VG, VB] = [fixed(COLOR), fixed((-COLOR * KG) / (1 - KR)), fixed((-COLOR * KB) / (1 - KR))];
/** Black, and half a level for rounding. */
const BLACK = fixed(16.5);

/** A sample's pixels weigh 1 2 1 across, for it lies on one, and 1 3 3 1 down, for it lies between two: 32 in all. */
const WEIGHED = 5;
const GREY = fixed(128.5) << WEIGHED;

/** Colour differences of one row, already weighed across. */
interface Row {
  readonly u: Int32Array;
  readonly v: Int32Array;
}

/** RGBA pixels of a part of a picture, row by row, each as one little-endian number. */
export interface Pixels {
  readonly box: Box;
  readonly values: Int32Array;
}

/** A picture as films hold it: a plane of luma, then two of colour at half the width and height (MPEG-2 siting). */
export class I420 {
  readonly bytes: Uint8Array;
  /** The last four rows that were read, by row modulo 4. */
  readonly #rows: readonly Row[];
  /** Where the luma of rows beside the area goes. */
  readonly #unused: Uint8Array;

  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.bytes = new Uint8Array((width * height * 3) / 2);
    const row = () => ({ u: new Int32Array(width / 2), v: new Int32Array(width / 2) });
    this.#unused = new Uint8Array(width);
    this.#rows = [row(), row(), row(), row()];
  }

  /** Takes over an area, with even edges, of pixels that reach COLOR_REACH beyond it, or to the picture's edge. */
  put(area: Box, pixels: Pixels): void {
    for (let y = area.top - 1; y <= area.bottom; y++) {
      this.#read(area, y, pixels);
      if (y % 2 === 0 && y > area.top) this.#color(area, y / 2 - 1);
    }
  }

  /** Reads a row of pixels: its luma, when it lies inside the area, and its colour, weighed across. */
  #read({ left, right, top, bottom }: Box, y: number, { box, values }: Pixels): void {
    const { u, v } = this.#rows[y & 3] as Row;
    const luma = y >= top && y < bottom ? this.bytes : this.#unused;
    const row = Math.min(Math.max(y, box.top), box.bottom - 1) - box.top;
    let from = row * (box.right - box.left) + left - box.left;
    let to = luma === this.bytes ? y * this.width + left : 0;
    // Neighbours have mostly one colour: it is computed where it changes.
    let color = values[left > box.left ? from - 1 : from] as number;
    let brightness = brightnessOf(color);
    let blue = blueOf(color);
    let red = redOf(color);
    for (let i = left >> 1; i < right >> 1; i++) {
      const first = values[from++] as number;
      const second = values[from++] as number;
      let [atU, atV] = [blue, red];
      if (first !== color) {
        color = first;
        brightness = brightnessOf(color);
        blue = blueOf(color);
        red = redOf(color);
      }
      luma[to++] = brightness;
      atU += 2 * blue;
      atV += 2 * red;
      if (second !== color) {
        color = second;
        brightness = brightnessOf(color);
        blue = blueOf(color);
        red = redOf(color);
      }
      luma[to++] = brightness;
      u[i] = atU + blue;
      v[i] = atV + red;
    }
  }

  /** Writes a row of colour from the rows of pixels around it, which are the last four that were read. */
  #color({ left, right }: Box, row: number): void {
    const plane = (this.width * this.height) / 4;
    const start = 4 * plane + (row * this.width) / 2;
    const around = (y: number) => this.#rows[(2 * row + y) & 3] as Row;
    const [above, first, second, below] = [around(-1), around(0), around(1), around(2)];
    mix(this.bytes.subarray(start), left >> 1, right >> 1, above.u, first.u, second.u, below.u);
    mix(this.bytes.subarray(start + plane), left >> 1, right >> 1, above.v, first.v, second.v, below.v);
  }
}

type Weighed = Int32Array;

function mix(
  to: Uint8Array,
  from: number,
  end: number,
  a: Weighed,
  b: Weighed,
  c: Weighed,
  d: Weighed,
): void {
  for (let i = from; i < end; i++)
    to[i] =
      ((a[i] as number) + 3 * ((b[i] as number) + (c[i] as number)) + (d[i] as number) + GREY) >>
      (SHIFT + WEIGHED);
}

const brightnessOf = (color: number) =>
  (YR * (color & 255) + YG * ((color >> 8) & 255) + YB * ((color >> 16) & 255) + BLACK) >> SHIFT;
const blueOf = (color: number) => UR * (color & 255) + UG * ((color >> 8) & 255) + UB * ((color >> 16) & 255);
const redOf = (color: number) => VR * (color & 255) + VG * ((color >> 8) & 255) + VB * ((color >> 16) & 255);

/** A whole picture of RGBA pixels, as films hold it. */
export function i420Of(rgba: Uint8Array, width: number, height: number): Uint8Array {
  const box = { left: 0, top: 0, right: width, bottom: height };
  const values = new Int32Array(rgba.slice().buffer);
  const frame = new I420(width, height);
  frame.put(box, { box, values });
  return frame.bytes;
}
