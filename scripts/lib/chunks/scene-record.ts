import { join } from 'node:path';
import { z } from 'zod';
import type { Place } from './place';
import { readSigned, writeSigned } from './signed';

const recordSchema = z.array(z.string().nullable());

/** Keys of a scene's chunks; undefined where it isn't known yet what the chunk shows. */
export type ChunkKeys = (string | undefined)[];

const fileOf = (place: Place, sceneKey: string) => join(place.scenes, `${sceneKey}.json`);

/** The keys of a scene's chunks as far as they have been found out. */
export function readKeys(place: Place, sceneKey: string, count: number): ChunkKeys {
  const record = recordSchema.safeParse(readSigned(fileOf(place, sceneKey)));
  const keys = record.success && record.data.length === count ? record.data : [];
  return Array.from({ length: count }, (_, i) => keys[i] ?? undefined);
}

/** Remembers them. */
export const writeKeys = (place: Place, sceneKey: string, keys: ChunkKeys): Promise<void> =>
  writeSigned(
    fileOf(place, sceneKey),
    keys.map((key) => key ?? null),
  );
