import { FRAME } from '../../theme/frame';
import type { Point } from './simplify';

/** Side of a cell in px: finer than any letter. */
const CELL = 6;
const COLUMNS = Math.ceil(FRAME.width / CELL);
const ROWS = Math.ceil(FRAME.height / CELL);

/** A rectangle in px. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Which cells of the frame a shape covers. */
export type Raster = Uint8Array;

/** Where a horizontal line at y crosses the rings, from left to right. */
function crossings(rings: readonly (readonly Point[])[], y: number): number[] {
  const at: number[] = [];
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax, ay] = ring[i] as Point;
      const [bx, by] = ring[j] as Point;
      if (ay > y !== by > y) at.push(ax + ((bx - ax) * (y - ay)) / (by - ay));
    }
  }
  return at.sort((a, b) => a - b);
}

/** The cells of the frame whose middle lies in the shape (even–odd rule). */
export function rasterOf(rings: readonly (readonly Point[])[]): Raster {
  const raster = new Uint8Array(COLUMNS * ROWS);
  for (let row = 0; row < ROWS; row++) {
    const xs = crossings(rings, (row + 0.5) * CELL);
    for (let i = 0; i + 1 < xs.length; i += 2) {
      const from = Math.max(0, Math.ceil((xs[i] as number) / CELL - 0.5));
      const to = Math.min(COLUMNS - 1, Math.floor((xs[i + 1] as number) / CELL - 0.5));
      if (to >= from) raster.fill(1, row * COLUMNS + from, row * COLUMNS + to + 1);
    }
  }
  return raster;
}

/** Share of a rectangle's cells that the shape covers, 0–1; the part outside the frame counts as not covered. */
export function coverage(raster: Raster, { left, top, right, bottom }: Rect): number {
  let covered = 0;
  let cells = 0;
  for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row++) {
    for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column++) {
      cells++;
      const inFrame = row >= 0 && row < ROWS && column >= 0 && column < COLUMNS;
      if (inFrame && raster[row * COLUMNS + column]) covered++;
    }
  }
  return cells === 0 ? 0 : covered / cells;
}
