import { seenAt } from '../map/camera';
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
  /** Land with data, and all land. */
  readonly lit: Raster;
  readonly land: Raster;
  readonly dots: readonly Dot[];
  readonly radius: number;
  /** Text and other things in their places. */
  readonly taken: readonly Rect[];
}

/** The ground of a map, with what is in its place on it. */
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

/** px around a thing that stay free of land, shore, dots and text; land's thickness hangs over what is below it. */
const AIR = { land: 18, shore: 6, over: 20, dot: 14, text: 16 } as const;

const wider = ({ left, top, right, bottom }: Rect, by: number): Rect => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

/** All of the frame that a thing on the map passes over while the camera moves. */
function swept(box: Rect): Rect {
  const from = seenAt(0, { x: box.left, y: box.top });
  const to = seenAt(0, { x: box.right, y: box.bottom });
  return {
    left: Math.min(box.left, from.x),
    top: Math.min(box.top, from.y),
    right: Math.max(box.right, to.x),
    bottom: Math.max(box.bottom, to.y),
  };
}

const isClearOfText = (box: Rect, { taken }: Ground): boolean =>
  box.bottom <= OPEN.bottom && !taken.some((other) => meet(box, other, AIR.text));

const isClearOfDots = (box: Rect, { dots, radius }: Ground): boolean =>
  !dots.some(({ x, y }) => distanceTo(box, x, y) < radius + AIR.dot);

/** Whether a thing of this size may stand here without covering data: on the sea or on land without pharmacies. */
export const isBesideData = (box: Rect, ground: Ground): boolean =>
  isClearOfText(box, ground) &&
  isClearOfDots(box, ground) &&
  coverage(ground.lit, wider(box, AIR.land)) === 0;

/** Whether there is nothing but water, wherever the camera is: text stands still while the map moves. */
export const isOpenSea = (box: Rect, ground: Ground): boolean =>
  isClearOfText(swept(box), ground) &&
  coverage(ground.land, { ...wider(box, AIR.shore), top: box.top - AIR.over }) === 0 &&
  isClearOfDots(box, ground);
