import type { Scene } from '../scenes/kinds';

/** All that a scene's picture is made from, in parts, so that it can be told which one changed. */
export interface MadeFrom {
  /** Resolved props, the neighbours' hand-overs and the scene's own time among them; captions only when they are drawn. */
  readonly scene: Scene;
  /** Digest of each file of code and assets that its component reaches. */
  readonly code: Readonly<Record<string, string>>;
  /** Who draws, with which fonts, at which size and quality. */
  readonly painter: string;
}

/** The scene as it is drawn: words that are heard but not drawn are no part of its picture. */
export const asDrawn = (scene: Scene, captions: boolean): Scene =>
  captions ? scene : { ...scene, captions: [] };
