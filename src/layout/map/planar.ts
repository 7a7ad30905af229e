import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { type CountyCode, type NeighbourTopology, SWEDEN, type SwedenTopology } from './geography';
import { type Point, ringArea, simplify } from './simplify';
import { type MapView, placeOf, projectionOf } from './view';

/** Corners smaller than this, in px², are noise under an ink line. */
const SMALLEST_CORNER = 6;
/** Islands smaller than this, in px², would be all ink line and no land. */
const SMALLEST_ISLAND = 100;

export interface PlanarCounty {
  readonly type: 'MultiPolygon';
  readonly id: CountyCode;
  readonly arcs: number[][][];
}

/** The counties in px of one view: borders are shared lines, drawn with as many points as the view can show. */
export interface PlanarSweden {
  readonly topology: Topology;
  readonly counties: readonly PlanarCounty[];
}

/** A map file in px of a view: projected, and without corners smaller than `corner` px². */
export function planarTopology(
  { transform, arcs }: SwedenTopology | NeighbourTopology,
  view: MapView,
  corner: number,
): Topology {
  const projection = projectionOf(view);
  const [width, height] = transform.scale;
  const [west, south] = transform.translate;
  const planar = arcs.map((arc) => {
    let x = 0;
    let y = 0;
    const points = arc.map(([dx, dy]): Point => {
      x += dx;
      y += dy;
      return placeOf(projection, west + x * width, south + y * height);
    });
    return simplify(points, corner).map(([px, py]) => [px, py]);
  });
  return { type: 'Topology', objects: {}, arcs: planar };
}

/** The rings of a polygon of a planar topology, outer ring first. */
export function ringsOf(topology: Topology, arcs: number[][]): Point[][] {
  const { geometry } = feature(topology, { type: 'Polygon', arcs });
  return geometry.type === 'Polygon' ? (geometry.coordinates as unknown as Point[][]) : [];
}

/** Sweden's counties as they are drawn in a view. */
export function planarSweden(view: MapView): PlanarSweden {
  const topology = planarTopology(SWEDEN, view, SMALLEST_CORNER);
  const isDrawn = (arcs: number[][]) =>
    Math.abs(ringArea(ringsOf(topology, arcs)[0] ?? [])) >= SMALLEST_ISLAND;
  const counties = SWEDEN.objects.counties.geometries.map(
    ({ id, arcs }): PlanarCounty => ({ type: 'MultiPolygon', id, arcs: arcs.filter(isDrawn) }),
  );
  return { topology, counties };
}
