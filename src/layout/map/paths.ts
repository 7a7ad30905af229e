import { merge, mesh } from 'topojson-client';
import type { MultiPolygon } from 'topojson-specification';
import { CAPTION_ZONE } from '../../theme/frame';
import { clipToFrame } from './clip';
import { type CountyCode, LAKES, NEIGHBOURS } from './geography';
import { countyAt } from './locate';
import { linePath, ringPath, smoothRingPath } from './path';
import { type PlanarSweden, planarTopology, ringsOf } from './planar';
import { type Point, ringArea } from './simplify';
import { type MapView, placeOf, projectionOf } from './view';

/** Far plane: corners and islands smaller than this, in px², aren't drawn. */
const FAR_CORNER = 5;
const FAR_ISLAND = 60;

/** SVG path of each of the given counties, in px. */
export function countyPaths(
  { topology, counties }: PlanarSweden,
  codes: ReadonlySet<string>,
): Map<CountyCode, string> {
  const chosen = counties.filter(({ id }) => codes.has(id));
  return new Map(
    chosen.map(({ id, arcs }) => [id, ringPath(arcs.flatMap((rings) => ringsOf(topology, rings)))]),
  );
}

/** Rings of some counties as one piece of land, in px. */
export function landRings({ topology, counties }: PlanarSweden, codes: ReadonlySet<string>): Point[][] {
  const chosen = counties.filter(({ id }) => codes.has(id)) as unknown as MultiPolygon[];
  return merge(topology, chosen).coordinates.flat() as unknown as Point[][];
}

/** SVG path of some counties as one piece of land, without the borders between them. */
export function landPath(sweden: PlanarSweden, codes: ReadonlySet<string>): string {
  return ringPath(inView(landRings(sweden, codes)));
}

/** The parts of rings that can come into view; specks that are left of them are dropped. */
function inView(rings: readonly (readonly Point[])[], smallest = 0): Point[][] {
  return rings.map(clipToFrame).filter((ring) => Math.abs(ringArea(ring)) > smallest);
}

/** SVG path of the lines between two of the given counties; no coast. */
export function borderPath({ topology, counties }: PlanarSweden, codes: ReadonlySet<string>): string {
  const geometries = counties.filter(({ id }) => codes.has(id)) as unknown as MultiPolygon[];
  const lines = mesh(topology, { type: 'GeometryCollection', geometries }, (a, b) => a !== b);
  return linePath(lines.coordinates as unknown as Point[][]);
}

/** SVG path of the countries around, without borders. */
export function neighbourPath(view: MapView): string {
  const topology = planarTopology(NEIGHBOURS, view, FAR_CORNER);
  const rings = NEIGHBOURS.objects.land.arcs.flatMap((polygon) => ringsOf(topology, polygon));
  return ringPath(inView(rings, FAR_ISLAND));
}

/** A lake on the map: its name, smooth outline in px, and whether most of its shore is lit land. */
export interface LakePath {
  readonly name: string;
  readonly d: string;
  readonly isLit: boolean;
}

/** Outlines of the large lakes in px, not yet smoothed. */
export function lakeRings(view: MapView): Point[][] {
  const projection = projectionOf(view);
  return LAKES.map(({ ring }) => ring.map(([lon, lat]) => placeOf(projection, lon, lat)));
}

/** Whether something would lie where captions are set. */
const underCaptions = (points: readonly Point[]): boolean => {
  const heights = points.map(([, y]) => y);
  return Math.max(...heights) > CAPTION_ZONE.top && Math.min(...heights) < CAPTION_ZONE.bottom;
};

/** The large lakes, of which the camera can see at least a part; those beside the lit land keep the captions' zone calm. */
export function lakePaths(view: MapView, lit: ReadonlySet<string>): LakePath[] {
  const outlines = lakeRings(view);
  return LAKES.flatMap(({ name, ring }, i) => {
    const points = outlines[i] ?? [];
    if (clipToFrame(points).length === 0) return [];
    const shores = ring.filter(([lon, lat]) => lit.has(countyAt({ lon, lat }) ?? ''));
    const isLit = shores.length * 2 > ring.length;
    return !isLit && underCaptions(points) ? [] : [{ name, d: smoothRingPath(points), isLit }];
  });
}
