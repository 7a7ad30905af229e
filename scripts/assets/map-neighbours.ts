import { type GeoStream, geoArea, geoStream, geoTransverseMercator } from 'd3-geo';
import { merge, quantize } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { type Point, ringArea, simplify } from '../../src/layout/map/simplify';

/** The part of the world that the map can show: the frame's size in km around Sweden's middle, turned as the map is. */
const WINDOW = { middle: [16.5, 62] as const, angle: -44, width: 2800, height: 1900 };
/** ISO 3166-1 numbers of the countries that reach into the window: Åland to Ukraine. */
const AROUND = [
  '248',
  '578',
  '246',
  '208',
  '276',
  '616',
  '233',
  '428',
  '440',
  '643',
  '112',
  '826',
  '528',
  '056',
  '203',
  '804',
];
const EARTH_RADIUS = 6371;
/** Islands and corners smaller than this, in km², are left out: a far plane, drawn tone on tone. */
const SMALLEST_ISLAND = 25;
const SMALLEST_CORNER = 1.2;
/** Steps of the grid that coordinates are rounded to, along the longer side. */
const GRID = 1e4;

/** Collects the rings of what is streamed into it. */
function ringCollector(rings: Point[][]): GeoStream {
  let ring: Point[] = [];
  return {
    point: (x, y) => ring.push([x, y]),
    lineStart: () => {
      ring = [];
    },
    lineEnd: () => rings.push(ring),
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
    sphere: () => undefined,
  };
}

/** The ring clockwise on the sphere (d3's rule): the other way round it would mean all but this land. */
function wound(ring: [number, number][]): [number, number][] {
  return geoArea({ type: 'Polygon', coordinates: [ring] }) > 2 * Math.PI ? ring.reverse() : ring;
}

/** Land around Sweden without borders, cut to the window: rings in degrees, closed. */
export function neighbours(topology: Topology): Topology {
  const countries = (topology.objects.countries as GeometryCollection).geometries;
  const others = countries.filter(({ id }) => AROUND.includes(String(id))) as (Polygon | MultiPolygon)[];
  const projection = geoTransverseMercator()
    .rotate([-15, 0])
    .angle(WINDOW.angle)
    .scale(EARTH_RADIUS)
    .translate([0, 0]);
  const [x, y] = projection([...WINDOW.middle]) as [number, number];
  projection.translate([WINDOW.width / 2 - x, WINDOW.height / 2 - y]);
  projection.clipExtent([
    [0, 0],
    [WINDOW.width, WINDOW.height],
  ]);
  const rings: Point[][] = [];
  geoStream(merge(topology, others), projection.stream(ringCollector(rings)));
  const lines = rings
    .map((ring) => simplify([...ring, ring[0] as Point], SMALLEST_CORNER))
    .filter((ring) => Math.abs(ringArea(ring)) >= SMALLEST_ISLAND)
    .map((ring) => ring.map((p) => projection.invert?.([...p]) as [number, number]))
    .map(wound);
  return quantize(
    {
      type: 'Topology',
      objects: { land: { type: 'MultiPolygon', arcs: lines.map((_, i) => [[i]]) } },
      arcs: lines,
    },
    GRID,
  );
}
