import { basename, join } from 'node:path';
import { VERSION } from 'remotion';
import { z } from 'zod';
import { RENDER } from '../../../src/theme/render';
import { encodeSound, type Sound } from '../mux';
import { measureFilm } from '../sound-measure';
import { digestOfValue } from './digest';
import type { Place } from './place';
import { readSigned, writeSigned } from './signed';
import type { Store } from './store';

const levelSchema = z.strictObject({ loudness: z.number(), truePeak: z.number() }).nullable();

/** LUFS and dBTP as the sound is played; null when nothing is heard. */
export type Level = z.infer<typeof levelSchema>;

/** Once encoded and measured, a sound is found again: it is named by what is in it, its encoder and its bit rate. */
export const soundKey = ({ file }: Sound) => digestOfValue([basename(file), VERSION, RENDER.audioBitrate]);

/** The film's sound in AAC, put into `folder`. */
export async function soundTrack(sound: Sound, store: Store, folder: string): Promise<string> {
  const file = join(folder, 'sound.mp4');
  if ((await store.take(soundKey(sound), file)) === 'whole') return file;
  await encodeSound(sound, file);
  await store.keep(soundKey(sound), file);
  return file;
}

/** How loud the sound of a finished film is. */
export async function levelOf(sound: Sound, film: string, place: Place): Promise<Level> {
  const note = join(place.levels, `${soundKey(sound)}.json`);
  const known = levelSchema.safeParse(readSigned(note));
  if (known.success) return known.data;
  const level = await measureFilm(film);
  await writeSigned(note, level);
  return level;
}
