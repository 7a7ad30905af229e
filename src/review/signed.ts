import type { Film } from '../film/film';
import type { SignOff } from './approvals';
import { sceneHashes } from './scene-hash';

/** Who says it, when (ISO time, UTC), and what is to be changed; without that, it is an approval. */
export interface Signature {
  readonly by: string;
  readonly at: string;
  readonly comment?: string | undefined;
}

/** What somebody says of some of a film's scenes, as they are now. */
export function signed(film: Film, scenes: readonly string[], { by, at, comment }: Signature): SignOff[] {
  const hashes = sceneHashes(film);
  const { language, cut } = film.timeline;
  return scenes.map((scene) => {
    const hash = hashes.get(scene);
    if (!hash) throw new Error(`The film has no scene "${scene}".`);
    const entry = { scene, language, cut, hash, by, at };
    return comment === undefined
      ? { ...entry, verdict: 'approved' }
      : { ...entry, verdict: 'comment', comment };
  });
}
