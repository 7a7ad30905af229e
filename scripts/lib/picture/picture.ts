import type { Scene } from '../../../src/scenes/kinds';

/** What became of a range of frames that was drawn. */
export interface DrawnStats {
  /** Digest of each frame as it was drawn: what the piece really shows, whatever was asked before. */
  readonly digests: readonly string[];
  /** Frames that were drawn; the others were equal to the one before. */
  readonly drawn: number;
  /** ms spent in the worker: instructions (React), drawing, handing pixels to the encoder and waiting for it. */
  readonly ms: { readonly instructions: number; readonly drawing: number; readonly encoding: number };
  /** Largest memory of the worker so far, in bytes, its encoder's apart. */
  readonly peakMemory: number;
}

/** A scene that the painter can't draw as the browser does; the browser draws it then. */
export interface Fallback {
  readonly scene: string;
  /** For the log, in Swedish: the element it doesn't know, or how far the pictures differ. */
  readonly reason: string;
}

/**
 * Draws scenes without Remotion, on all cores. A chunk of frames is addressed by (identity, its digests): equal address,
 * equal bytes. All ranges are half-open and count from the scene's start. Calls may overlap: they wait for a free worker.
 */
export interface Picture {
  /** Everything that decides pixels and bytes beside the frames' instructions: painter, fonts, size, encoder settings. */
  readonly identity: string;
  /** Workers that draw at once: more calls to `draw` than this only wait. */
  readonly workers: number;
  /**
   * Compares the painter's frames with the browser's at the scenes' beats, where that isn't known yet, and gives the scenes
   * that the browser must draw. Call it once, with all scenes that will be drawn, before `digests` and `draw`: a scene that
   * falls back has other digests. Not called: every scene is trusted to the painter.
   */
  check(
    scenes: readonly Scene[],
    captions: boolean,
    onProgress?: (done: number, total: number) => void,
  ): Promise<readonly Fallback[]>;
  /**
   * Whether the browser draws a scene, by its id. A scene may turn out to be the browser's while it is drawn; pieces of it
   * that were finished before that are then to be asked for again.
   */
  fellBack(scene: string): boolean;
  /** A digest of each frame; equal digests = equal pixels. */
  digests(scene: Scene, captions: boolean, from: number, to: number): Promise<readonly string[]>;
  /**
   * Draws frames and encodes them as one closed MP4 piece at `file` (written in place: give it a temporary name). Pieces
   * join by `-c copy`. A worker that dies or hangs is replaced and the piece made again, a bounded number of times.
   */
  draw(
    scene: Scene,
    captions: boolean,
    from: number,
    to: number,
    file: string,
    onProgress?: (drawn: number) => void,
    signal?: AbortSignal,
  ): Promise<DrawnStats>;
  /** A frame as a PNG, drawn by whoever draws its scene. */
  still(scene: Scene, captions: boolean, frame: number): Promise<Uint8Array>;
  /** Ends workers and browser. */
  close(): Promise<void>;
}
