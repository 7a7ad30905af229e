import type { Film } from '../film/film';
import type { Approvals } from './approvals';
import { sceneHashes } from './scene-hash';
import { type SignOffState, signOffOf } from './sign-off';

/** What a storyboard of either film says on a scene that nobody has approved. */
type Marked = { readonly words: { readonly draft: string } };

/** How each scene stands, by its id. */
export function sceneStates(film: Film, approvals: Approvals): ReadonlyMap<string, SignOffState> {
  const { language } = film.timeline;
  return new Map(
    [...sceneHashes(film)].map(([scene, hash]) => [scene, signOffOf(approvals, scene, language, hash).state]),
  );
}

/** Ids of the scenes that aren't approved as they are now. */
export const notApproved = (film: Film, approvals: Approvals): string[] =>
  [...sceneStates(film, approvals)].filter(([, state]) => state !== 'approved').map(([scene]) => scene);

/** The film with its mark in the picture of every scene that isn't approved. */
export function withDraftMarks<F extends Film>(film: F, storyboard: Marked, approvals: Approvals): F {
  const drafts = new Set(notApproved(film, approvals));
  const scenes = film.scenes.map((scene) =>
    drafts.has(scene.id) ? { ...scene, draft: storyboard.words.draft } : scene,
  );
  return { ...film, scenes };
}
