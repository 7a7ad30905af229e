/** Where samples lie until they are needed again, so that a film's sound needn't be held. */
export interface Scratch {
  /** Puts samples at a place. */
  readonly write: (at: number, samples: Float32Array) => void;
  /** What lies from one place (included) to another (not): 0 where nothing was put. */
  readonly read: (from: number, to: number) => Float32Array;
}
