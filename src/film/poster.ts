import type { Scene } from '../scenes/kinds';
import type { AnyCut } from '../schema/cuts';
import type { Film } from './film';
import { stillFrame } from './still';

/** The scene that stands for a film: its end card, how customers shop, or what the department does next. */
function stands(scene: Scene, cut: AnyCut): boolean {
  if (scene.kind === 'chapter') return scene.department === cut;
  return scene.kind === 'close' || (scene.kind === 'types' && cut === 'deep');
}

/** Where a film's poster is taken from: the scene's place, and the frame from its start. The last scene, where none stands for it. */
export function posterOf({ timeline, scenes }: Film): { readonly scene: number; readonly frame: number } {
  const at = scenes.findIndex((scene) => stands(scene, timeline.cut));
  const scene = at < 0 ? scenes.length - 1 : at;
  const shown = scenes[scene];
  if (!shown) throw new Error('The film has no scenes.');
  return { scene, frame: stillFrame(shown) };
}
