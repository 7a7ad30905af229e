import type { Film } from '../film/film';
import type { Approvals } from './approvals';
import { sceneHashes } from './scene-hash';
import { signOffOf } from './sign-off';

/** What a storyboard of either film says on a scene that nobody has approved. */
type Marked = { readonly words: { readonly draft: string } };

/** Ids of the scenes that aren't approved as they are now. */
export function notApproved(film: Film, approvals: Approvals): string[] {
  const { language } = film.timeline;
  return [...sceneHashes(film)]
    .filter(([scene, hash]) => signOffOf(approvals, scene, language, hash).state !== 'approved')
    .map(([scene]) => scene);
}

/** The film with its mark in the picture of every scene that isn't approved. */
export function withDraftMarks<F extends Film>(film: F, storyboard: Marked, approvals: Approvals): F {
  const drafts = new Set(notApproved(film, approvals));
  const scenes = film.scenes.map((scene) =>
    drafts.has(scene.id) ? { ...scene, draft: storyboard.words.draft } : scene,
  );
  return { ...film, scenes };
}
