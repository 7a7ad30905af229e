import type { Scene } from '../../../src/scenes/kinds';
import type { DrawnStats } from './picture';

/** Frames of a scene, half-open. */
export interface Range {
  readonly scene: Scene;
  readonly captions: boolean;
  readonly from: number;
  readonly to: number;
}

/** What a worker is started with. */
export interface WorkerSettings {
  /** The bundled components, absolute. */
  readonly scenes: string;
  /** The ffmpeg that comes with Remotion, absolute. */
  readonly ffmpeg: string;
}

/** What a worker is asked. */
export type Question =
  | { readonly ask: 'digests'; readonly range: Range }
  | { readonly ask: 'draw'; readonly range: Range; readonly file: string }
  | { readonly ask: 'compare'; readonly range: Range; readonly png: Uint8Array }
  | { readonly ask: 'still'; readonly range: Range };

export interface Answers {
  digests: readonly string[];
  draw: DrawnStats;
  /** Why the range's first frame isn't the one of the PNG; null when it is. */
  compare: string | null;
  /** The range's first frame as a PNG. */
  still: Uint8Array;
}

/** What a worker tells: how far it is, then the answer or why there is none. */
export type Told<A> =
  | { readonly at: number }
  | { readonly answer: A }
  | { readonly error: string; readonly unpaintable: boolean };
