import { z } from 'zod';
import {
  countySchema,
  deliverySchema,
  idSchema,
  nameSchema,
  refusable,
  refusedSchema,
  shareSchema,
  textSchema,
} from './common';
import { shareFigureSchema } from './figure';
import { mergeSchema } from './merge';
import { categoryFigureSchema } from './segments';

/** What the surroundings of a cluster look like when they are drawn. */
export const LANDSCAPES = ['city', 'suburb', 'town', 'inland', 'coast', 'north'] as const;

/** Sweden's bounding box in degrees: a coordinate outside it is a mistake. */
const lon = z.number().min(10.5).max(24.5);
const lat = z.number().min(55).max(69.5);

export const pharmacySchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  place: nameSchema,
  county: countySchema,
  lon,
  lat,
});

const places = z.int().min(0).max(200);

/** Places on the shelf for one category, today and as proposed. */
export const shelfChangeSchema = z.strictObject({ category: idSchema, from: places, to: places });

/** Most categories that a shelf proposal may name: what a frame can show at a glance. */
export const MOST_SHELF_BLOCKS = 6;

export const shelfSchema = z.strictObject({
  /** Places on the whole shelf; the proposal uses as many as today. */
  places: z.int().min(1).max(200),
  add: z.array(shelfChangeSchema),
  keep: z.array(shelfChangeSchema),
  reduce: z.array(shelfChangeSchema),
});

export const clusterSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  landscape: z.enum(LANDSCAPES),
  counties: z.array(countySchema).min(1),
  pharmacies: z.array(pharmacySchema).min(1),
  /** Share of all customers who shop in the cluster. */
  customers: shareFigureSchema,
  /** Share of the cluster's customers in each segment. */
  mix: z.array(shareFigureSchema.extend({ segment: idSchema, share: shareSchema })).min(1),
  categories: z.array(categoryFigureSchema),
  services: z.array(textSchema),
  shelf: shelfSchema,
});

/** data/results/clusters.json */
export const clustersSchema = z
  .strictObject({
    ...deliverySchema,
    refused: refusedSchema,
    clusters: z.array(clusterSchema).max(6),
    /** Other pharmacy chains near ours. Internal: never in the external cut. */
    competition: z.array(z.strictObject({ name: nameSchema, pharmacies: z.int().min(1) })).optional(),
    merge: mergeSchema.optional(),
  })
  .superRefine(refusable('clusters', 2));

export type Landscape = (typeof LANDSCAPES)[number];
export type Pharmacy = z.infer<typeof pharmacySchema>;
export type ShelfChange = z.infer<typeof shelfChangeSchema>;
export type Cluster = z.infer<typeof clusterSchema>;
export type Clusters = z.infer<typeof clustersSchema>;
