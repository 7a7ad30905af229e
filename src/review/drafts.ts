import type { Film } from '../film/film';
import type { Storyboard } from '../schema/storyboard';
import type { Approvals } from './approvals';
import { sceneHashes } from './scene-hash';
import { signOffOf } from './sign-off';

/** Ids of the scenes that aren't approved as they are now. */
export function notApproved(film: Film, approvals: Approvals): string[] {
  const { language } = film.timeline;
  return [...sceneHashes(film)]
    .filter(([scene, hash]) => signOffOf(approvals, scene, language, hash).state !== 'approved')
    .map(([scene]) => scene);
}

/** The film with its mark in the picture of every scene that isn't approved. */
export function withDraftMarks(film: Film, storyboard: Storyboard, approvals: Approvals): Film {
  const drafts = new Set(notApproved(film, approvals));
  const scenes = film.scenes.map((scene) =>
    drafts.has(scene.id) ? { ...scene, draft: storyboard.words.draft } : scene,
  );
  return { ...film, scenes };
}
