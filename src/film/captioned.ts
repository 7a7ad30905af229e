import { cues } from '../captions/cues';
import { drawnCaptions } from '../captions/drawn';
import type { Heard } from '../sound/heard';
import type { Film } from './film';

/**
 * The film with its captions, beside the picture and in it, placed by when its lines are heard. Nothing else moves:
 * scenes, beats and lengths are the storyboard's.
 */
export function captioned<F extends Film>(film: F, heard: readonly Heard[]): F {
  const placed = cues(film.timeline, heard);
  const scenes = film.scenes.map((scene, i) => {
    const at = film.timeline.scenes[i];
    if (!at) throw new Error(`Scene ${scene.id} has no time.`);
    return { ...scene, captions: drawnCaptions(at, placed) };
  });
  return { ...film, cues: placed, scenes };
}
