import { join } from 'node:path';
import type { Film } from '../../src/film/film';
import type { Scratch } from '../../src/sound/scratch';
import { inTemporaryFolder } from './atomic-temp';
import { inProject, PLACE } from './paths';
import { sampleFile } from './sample-file';
import { keepEntries } from './sound-files';
import { type MixFile, mixed } from './sound-mix';
import { type Music, readMusic } from './sound-music';
import type { Keep } from './voice/cast';
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

/** Puts lines away one after the other. What fetches a line must not refer to its samples: that would hold them. */
function oneByOne(scratch: Scratch): Keep {
  let end = 0;
  return (samples) => {
    const [from, to] = [end, end + samples.length];
    end = to;
    scratch.write(from, samples);
    return () => scratch.read(from, to);
  };
}

/** A film's sound. What is too much to hold lies in `folder` meanwhile. */
async function makeSound(
  film: Film,
  music: Music | undefined,
  options: SoundOptions,
  folder: string,
): Promise<FilmSound> {
  const spoken = sampleFile(join(folder, 'spoken'));
  try {
    const { lines, report } = await narration(film, { ...options, keep: oneByOne(spoken), onLine: count });
    return { ...(await mixed({ timeline: film.timeline, lines, music, folder })), report };
  } finally {
    spoken.close();
  }
}

/**
 * The sounds of films of one delivery (cuts, languages): spoken, mixed, and known to the compositions from now on.
 * What has been made before is found again, so this costs little when nothing has changed. Throws UserError when a line
 * can't be spoken in its slot, or the music can't be used.
 */
export async function makeSounds(films: readonly Film[], options: SoundOptions): Promise<FilmSound[]> {
  const music = readMusic(inProject(MUSIC));
  const sounds: FilmSound[] = [];
  for (const film of films)
    sounds.push(
      await inTemporaryFolder(inProject(PLACE.cache, 'sound', 'work'), (folder) =>
        makeSound(film, music, options, folder),
      ),
    );
  await keepEntries(
    options.dataDir,
    sounds.map((s) => s.entry),
  );
  return sounds;
}
