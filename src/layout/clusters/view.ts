import { lerp } from '../ease';
import { cameraScale, seenAt } from '../map/camera';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How the map is seen: where its point (0, 0) comes to lie, px, and its scale. */
export interface View extends Point {
  readonly scale: number;
}

/** The view of the slow push alone, when it has come `push` (src/layout/map/camera.ts). */
export const pushView = (push: number): View => ({
  ...seenAt(push, { x: 0, y: 0 }),
  scale: cameraScale(push),
});

/** Where a point of the map is seen, px. */
export const seenIn = ({ x, y, scale }: View, point: Point): Point => ({
  x: x + scale * point.x,
  y: y + scale * point.y,
});

/**
 * A view on its way to another one, 0–1: `target`, a point of the map, goes straight to where the other view has it,
 * and the scale grows evenly as the eye sees it (by factors).
 */
export function viewBetween(from: View, to: View, target: Point, t: number): View {
  const scale = from.scale * (to.scale / from.scale) ** t;
  const [a, b] = [seenIn(from, target), seenIn(to, target)];
  return { x: lerp(a.x, b.x, t) - scale * target.x, y: lerp(a.y, b.y, t) - scale * target.y, scale };
}

/** The view in which a point of the map lies at a place in the frame, px. */
export const viewOf = (point: Point, at: Point, scale: number): View => ({
  x: at.x - scale * point.x,
  y: at.y - scale * point.y,
  scale,
});

/** SVG transform of everything that lies on the map. */
export const viewTransform = ({ x, y, scale }: View): string => `translate(${x} ${y}) scale(${scale})`;
