import type { MapShapes } from '../map/shapes';
import { ringsOfPath } from './open-sea';

/** A county as it comes out of the sea: its outline and its place in the order, from south to north. */
export interface RisingCounty {
  readonly code: string;
  readonly d: string;
}

/** Lit counties from south to north in a view: the order in which the land rises, and customers' dots land on it. `angle` = degrees of the view. */
export function risingCounties(shapes: MapShapes, angle: number): RisingCounty[] {
  const north = [Math.sin((-angle * Math.PI) / 180), -Math.cos((-angle * Math.PI) / 180)] as const;
  return [...shapes.counties]
    .map(([code, d]) => {
      const corners = ringsOfPath(d).flat();
      const sum = corners.reduce((s, [x, y]) => s + x * north[0] + y * north[1], 0);
      return { code, d, reach: sum / Math.max(1, corners.length) };
    })
    .sort((a, b) => a.reach - b.reach || a.code.localeCompare(b.code))
    .map(({ code, d }) => ({ code, d }));
}
