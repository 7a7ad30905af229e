import type { Topology } from 'topojson-specification';
import { z } from 'zod';
import lakeRings from '../../../assets/map/lakes.json';
import neighbourTopology from '../../../assets/map/neighbours.json';
import swedenTopology from '../../../assets/map/sweden.json';
import { COUNTY_CODES, countySchema } from '../../schema/common';

const pair = z.tuple([z.number(), z.number()]);
const rings = z.array(z.array(z.array(z.int())));

/** What both map files share: delta-encoded lines on a grid of degrees (TopoJSON 1.0). */
const topologySchema = {
  type: z.literal('Topology'),
  transform: z.object({ scale: pair, translate: pair }),
  arcs: z.array(z.array(pair)),
};

const swedenSchema = z.object({
  ...topologySchema,
  objects: z.object({
    counties: z.object({
      type: z.literal('GeometryCollection'),
      geometries: z
        .array(
          z.object({
            type: z.literal('MultiPolygon'),
            id: countySchema,
            properties: z.object({ name: z.string() }),
            arcs: rings,
          }),
        )
        .length(COUNTY_CODES.length),
    }),
  }),
});

const neighboursSchema = z.object({
  ...topologySchema,
  objects: z.object({ land: z.object({ type: z.literal('MultiPolygon'), arcs: rings }) }),
});

export type CountyCode = (typeof COUNTY_CODES)[number];
export type SwedenTopology = z.infer<typeof swedenSchema> & Topology;
export type NeighbourTopology = z.infer<typeof neighboursSchema> & Topology;

/** Sweden's counties with the coast, longitude and latitude. Provenance: assets/map/README.md. */
export const SWEDEN: SwedenTopology = swedenSchema.parse(swedenTopology);

/** The land around Sweden without borders, cut to what the map can show. */
export const NEIGHBOURS: NeighbourTopology = neighboursSchema.parse(neighbourTopology);

/** The large lakes, drawn by hand: name and a ring of [longitude, latitude], to be smoothed when drawn. */
export const LAKES = z
  .record(z.string(), z.array(pair))
  .transform((lakes) => Object.entries(lakes).map(([name, ring]) => ({ name, ring })))
  .parse(lakeRings);

/** Name of each county, without "län". */
export const COUNTY_NAMES: ReadonlyMap<CountyCode, string> = new Map(
  SWEDEN.objects.counties.geometries.map(({ id, properties }) => [id, properties.name]),
);
