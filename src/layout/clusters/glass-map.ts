import { seenAt } from '../map/camera';
import { ringPath } from '../map/path';
import type { MapShapes } from '../map/shapes';
import type { Point } from '../map/simplify';
import type { Circle } from './circles';
import type { Glass } from './glass';
import { ringsOfPath } from './open-sea';

/** Sides of the polygon that stands for the glass's round edge: it differs from it by less than half a px. */
const SIDES = 40;

/** The part of a ring within a circle (Sutherland & Hodgman 1974); empty when nothing of it is. */
export function clipToCircle(ring: readonly Point[], { x, y, r }: Circle): Point[] {
  let part = [...ring];
  for (let side = 0; side < SIDES && part.length > 0; side++) {
    const turn = (2 * Math.PI * side) / SIDES;
    const [nx, ny] = [Math.cos(turn), Math.sin(turn)];
    const inside = ([px, py]: Point) => r - (px - x) * nx - (py - y) * ny;
    const kept: Point[] = [];
    part.forEach((b, i) => {
      const a = part.at(i - 1) as Point;
      const [da, db] = [inside(a), inside(b)];
      if (da >= 0 !== db >= 0) {
        const t = da / (da - db);
        kept.push([a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]);
      }
      if (db >= 0) kept.push(b);
    });
    part = kept;
  }
  return part;
}

/** A ring with the box around it, to pass over those that are far from the glass. */
interface BoxedRing {
  readonly ring: readonly Point[];
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Outlines of the map's land, ready to be looked at through the glass. */
export interface GlassLand {
  readonly abroad: readonly BoxedRing[];
  readonly home: readonly BoxedRing[];
  readonly lit: readonly BoxedRing[];
}

function boxed(d: string): BoxedRing[] {
  return ringsOfPath(d).map((ring) => {
    const xs = ring.map(([x]) => x);
    const ys = ring.map(([, y]) => y);
    return {
      ring,
      left: Math.min(...xs),
      top: Math.min(...ys),
      right: Math.max(...xs),
      bottom: Math.max(...ys),
    };
  });
}

/** The land of a map as outlines. */
export function glassLand(shapes: MapShapes): GlassLand {
  return { abroad: boxed(shapes.abroad), home: boxed(shapes.home), lit: boxed(shapes.land) };
}

/** SVG path of land as it is seen in the glass, `zoom` times larger. */
export function landInGlass(
  land: readonly BoxedRing[],
  { circle, focus }: Glass,
  zoom: number,
  camera: number,
): string {
  // A place on the map that is seen at the focus, and px of the glass per px of the map.
  const [o, e] = [seenAt(camera, { x: 0, y: 0 }), seenAt(camera, { x: 1, y: 0 })];
  const scale = e.x - o.x;
  const at = { x: (focus.x - o.x) / scale, y: (focus.y - o.y) / scale };
  const reach = circle.r / (zoom * scale);
  const rings = land
    .filter(
      ({ left, top, right, bottom }) =>
        left < at.x + reach && right > at.x - reach && top < at.y + reach && bottom > at.y - reach,
    )
    .map(({ ring }) =>
      clipToCircle(
        ring.map(
          ([x, y]): Point => [circle.x + (x - at.x) * scale * zoom, circle.y + (y - at.y) * scale * zoom],
        ),
        circle,
      ),
    );
  return ringPath(rings.filter((ring) => ring.length > 2));
}
