import { readFileSync } from 'node:fs';
import { makeFilm } from '../../scripts/lib/chunks/make-film';
import { codeOfScenes } from '../../scripts/lib/chunks/modules';
import { openPicture } from '../../scripts/lib/picture/open';
import { run } from '../../scripts/lib/say';
import type { Scene } from '../../src/scenes/kinds';

/** What a process of the tests is to make. */
export interface Asked {
  readonly scenes: readonly Scene[];
  /** Frames in a chunk. */
  readonly chunk: number;
  readonly cache: string;
  readonly out: string;
}

// A real run of few frames, in a process of its own so that it can be killed: as scripts/film.ts, without sound, and
// without the comparison with the browser, which would take most of the time and writes no piece.
run(async () => {
  const job = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Asked;
  const picture = { ...(await openPicture()), check: async () => [] };
  try {
    await makeFilm({ ...job, captions: false, picture, codeOf: await codeOfScenes() });
  } finally {
    await picture.close();
  }
});
