import type { Dot } from '../map/dots';
import { coverage, type Raster, type Rect, rasterOf } from '../map/raster';
import type { MapShapes } from '../map/shapes';
import type { Point } from '../map/simplify';
import { distanceTo, meet, OPEN } from './zones';

/** Corners of the closed rings of a path that has only straight lines between absolute points, as the map's have. */
export function ringsOfPath(d: string): Point[][] {
  return d
    .split('M')
    .filter(Boolean)
    .map((ring) =>
      ring
        .replace('Z', '')
        .split('L')
        .map((corner): Point => {
          const [x = 0, y = 0] = corner.split(' ').map(Number);
          return [x, y];
        }),
    );
}

/** What is drawn where, to find room beside it. */
export interface Ground {
  /** Lit land with its edge, and all land. */
  readonly lit: Raster;
  readonly land: Raster;
  readonly dots: readonly Dot[];
  readonly radius: number;
  /** Text and other things in their places. */
  readonly taken: readonly Rect[];
}

/** The ground of a map; land's thickness hangs below it and counts as land. */
export function groundOf(
  shapes: MapShapes,
  dots: readonly Dot[],
  radius: number,
  taken: readonly Rect[],
): Ground {
  const lit = ringsOfPath(shapes.land);
  const land = [shapes.land, shapes.home, shapes.abroad].map((d) => rasterOf(ringsOfPath(d)));
  const all = land.reduce((a, b) => a.map((cell, i) => cell | (b[i] ?? 0)));
  return { lit: rasterOf(lit), land: all, dots, radius, taken };
}

/** px around a thing that stay free of land, dots and text. */
const AIR = { land: 18, shore: 7, dot: 14, text: 16 } as const;

const wider = ({ left, top, right, bottom }: Rect, by: number): Rect => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

const isClear = (box: Rect, { dots, radius, taken }: Ground): boolean =>
  box.bottom <= OPEN.bottom &&
  !taken.some((other) => meet(box, other, AIR.text)) &&
  !dots.some(({ x, y }) => distanceTo(box, x, y) < radius + AIR.dot);

/** Whether a thing of this size may stand here without covering data: on the sea or on land without pharmacies. */
export const isBesideData = (box: Rect, ground: Ground): boolean =>
  isClear(box, ground) && coverage(ground.lit, wider(box, AIR.land)) === 0;

/** Whether there is nothing but water. */
export const isOpenSea = (box: Rect, ground: Ground): boolean =>
  isClear(box, ground) && coverage(ground.land, wider(box, AIR.shore)) === 0;
