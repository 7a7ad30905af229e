import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const kitSchema = z.object({
  pieces: z.record(z.string(), z.object({ svg: z.string(), offset: z.string().optional() })),
});

const massSchema = z.record(
  z.string(),
  z.array(
    z.object({
      d: z.string(),
      area: z.number(),
      bb: z.tuple([z.number(), z.number(), z.number(), z.number()]),
    }),
  ),
);

export type KitPiece = z.infer<typeof kitSchema>['pieces'][string];
/** A fill derived from an ink mass: its path, area in square units and bounding box. */
export type Mass = z.infer<typeof massSchema>[string][number];

export interface Kit {
  readonly pieces: Readonly<Record<string, KitPiece>>;
  readonly masses: Readonly<Record<string, Mass[]>>;
}

/** Reads open-peeps.json and peeps-mass.json from the kit's folder. */
export function readKit(folder: string): Kit {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  return {
    pieces: kitSchema.parse(read('open-peeps.json')).pieces,
    masses: massSchema.parse(read('peeps-mass.json')),
  };
}
