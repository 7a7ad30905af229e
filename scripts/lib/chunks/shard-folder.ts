import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isDealt, type Shard, shardText } from '../../../src/chunks/deal';
import { chunksText } from '../../../src/chunks/explain';
import { replaceFolder } from '../atomic';
import { fail } from '../say';
import { placeIn } from './place';
import type { PlannedScene } from './plan';
import { readKeys, writeKeys } from './scene-record';
import { readSigned, writeSigned } from './signed';
import { Store } from './store';

/** Says whose part it is and of which film: the keys of the film's scenes. */
const NOTE = 'del.json';

const noteSchema = z.strictObject({
  shard: z.strictObject({ index: z.int(), count: z.int() }),
  scenes: z.array(z.strictObject({ id: z.string(), key: z.string() })),
});
type Note = z.infer<typeof noteSchema>;

const scenesOf = (planned: readonly PlannedScene[]): Note['scenes'] =>
  planned.map(({ scene, key }) => ({ id: scene.id, key }));

/** All chunks of a film, as scene and index; their order is what shards are dealt by. */
function* chunksIn(planned: readonly PlannedScene[]) {
  for (const of of planned) for (const index of of.ranges.keys()) yield { of, index };
}

/** Writes a shard's chunks, which must be there, to a folder, whole or not at all; gives how many there are. */
export async function writeShard(
  folder: string,
  shard: Shard,
  planned: readonly PlannedScene[],
): Promise<number> {
  const dealt = [...chunksIn(planned)].filter((_, position) => isDealt(position, shard));
  await replaceFolder(folder, async (fresh) => {
    const place = placeIn(fresh);
    const store = new Store(place.pieces);
    for (const { of, index } of dealt) await store.keep(of.keys[index] as string, of.files[index] as string);
    for (const of of new Set(dealt.map((d) => d.of))) {
      const mine = dealt.filter((d) => d.of === of).map((d) => d.index);
      await writeKeys(
        place,
        of.key,
        of.keys.map((key, i) => (mine.includes(i) ? key : undefined)),
      );
    }
    await writeSigned(join(fresh, NOTE), { shard, scenes: scenesOf(planned) } satisfies Note);
  });
  return dealt.length;
}

function readNote(folder: string): Note {
  if (!existsSync(folder)) fail(`Mappen ${folder} finns inte.`);
  const note = noteSchema.safeParse(readSigned(join(folder, NOTE)));
  if (!note.success) fail(`${folder} är ingen hel del av en film, gjord med --shard. Gör om den delen.`);
  return note.data;
}

/** Stops, with their names, when a folder's scenes are made from something else than this film's. */
function checkBelongs(folder: string, note: Note, planned: readonly PlannedScene[]): void {
  const mine = scenesOf(planned);
  const keys = new Map(note.scenes.map(({ id, key }) => [id, key]));
  const other = mine.filter(({ id, key }) => keys.get(id) !== key).map(({ id }) => id);
  if (other.length === 0 && note.scenes.length === mine.length) return;
  fail(`${folder} (del ${shardText(note.shard)}) hör inte till den här filmen: data, klippning, språk, kod eller ritverktyg är
andra än här${other.length > 0 ? ` för ${other.join(', ')}` : ''}. Gör delarna om med samma val, data och version som filmen.`);
}

/**
 * Takes what shards have made into this run. Every chunk must be in one of the folders, or in the cache; stops with what is
 * missing otherwise.
 */
export async function joinShards(
  folders: readonly string[],
  planned: readonly PlannedScene[],
): Promise<void> {
  const notes = folders.map((folder) => {
    const note = readNote(folder);
    checkBelongs(folder, note, planned);
    return note;
  });
  const damaged = [];
  for (const folder of folders) for (const scene of planned) damaged.push(...(await takeFrom(folder, scene)));
  const missing = planned.filter((scene) => scene.missing.length > 0);
  if (missing.length === 0) return;
  const lines = missing.map(({ scene, missing }) => `  ${scene.id}: ${chunksText(missing)}`);
  fail(
    [
      'Delarna räcker inte till filmen. Det här saknas:',
      ...lines,
      ...damaged.map((name) => `  (${name} är skadad)`),
      `Delar som fanns: ${notes.map(({ shard }) => shardText(shard)).join(', ')}. Gör de delar som saknas och kör igen.`,
    ].join('\n'),
  );
}

/** Takes a scene's missing chunks from a folder; gives the names of those that are damaged there. */
async function takeFrom(folder: string, scene: PlannedScene): Promise<string[]> {
  const place = placeIn(folder);
  const store = new Store(place.pieces);
  const keys = readKeys(place, scene.key, scene.ranges.length);
  const damaged: string[] = [];
  for (const index of scene.missing) {
    const [key, file] = [keys[index], scene.files[index]];
    const found = key !== undefined && file !== undefined ? await store.take(key, file) : 'missing';
    if (found === 'damaged') damaged.push(`${scene.scene.id}, ${chunksText([index])} i ${folder}`);
    if (found !== 'whole') continue;
    scene.keys[index] = key;
    scene.missing = scene.missing.filter((i) => i !== index);
  }
  return damaged;
}
