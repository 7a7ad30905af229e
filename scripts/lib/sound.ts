import type { Film } from '../../src/film/film';
import { inProject, PLACE } from './paths';
import { keepEntries } from './sound-files';
import { type MixFile, mixed } from './sound-mix';
import { readMusic } from './sound-music';
import { type NarrationOptions, narration } from './voice/narrate';
import type { NarrationReport } from './voice/report';

/** Where a music bed is dropped in. */
const MUSIC = `${PLACE.public}/music`;

/** A film's sound, and how it was spoken. */
export interface FilmSound extends MixFile {
  readonly report: NarrationReport;
}

export type SoundOptions = Pick<NarrationOptions, 'dataDir' | 'strictVoice'>;

/** On a terminal, one line that counts and is gone when all is spoken. */
function count(done: number, all: number): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(`\r\x1b[2K${done < all ? `Läser upp  ${done} av ${all} rader` : ''}`);
}

/**
 * The sounds of films of one delivery (cuts, languages): spoken, mixed, and known to the compositions from now on.
 * What has been made before is found again, so this costs little when nothing has changed. Throws UserError when a line
 * can't be spoken in its slot, or the music can't be used.
 */
export async function makeSounds(films: readonly Film[], options: SoundOptions): Promise<FilmSound[]> {
  const music = readMusic(inProject(MUSIC));
  const sounds: FilmSound[] = [];
  for (const film of films) {
    const { lines, report } = await narration(film, { ...options, onLine: count });
    sounds.push({ ...(await mixed(film.timeline, lines, music)), report });
  }
  await keepEntries(
    options.dataDir,
    sounds.map((s) => s.entry),
  );
  return sounds;
}
