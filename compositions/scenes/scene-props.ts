import type { Onto, Told } from '../../src/scenes/handover';
import type { Scene, SceneOf } from '../../src/scenes/kinds';

/**
 * What a scene component is given: its resolved props and the frame counted from the scene's start. It is a pure
 * function of the two and calls no Remotion hook, so that it can be drawn in a test, a page or a still alike.
 */
export interface SceneProps<K extends Scene['kind']> {
  readonly scene: SceneOf<K>;
  readonly frame: number;
}

/** The same of a scene that may also be seen through the wipe before it: it knows nothing of its neighbours. */
export interface ToldProps<K extends Onto['kind']> {
  readonly scene: Told<K>;
  readonly frame: number;
}
