/** When a word is said, in seconds from its line's start. */
export interface SpokenWord {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A line of narration as sound: what every voice gives, and what the mix and the captions are made from. */
export interface SpokenLine {
  /** As in the timeline: scene.line, unique in the film. */
  readonly id: string;
  /** The text as it is spoken: numbers and names spelled out. */
  readonly text: string;
  /** Which kind of voice spoke: takes, command, http, guide or silence. */
  readonly provider: string;
  /** The provider's own name of the voice. */
  readonly voice: string;
  /** Mono, −1…1. They are fetched when they are needed: a film's lines are too much to hold. */
  readonly samples: () => Float32Array;
  /** How many samples there are. */
  readonly length: number;
  /** Samples per second. */
  readonly rate: number;
  /** Where the provider tells them. */
  readonly words?: readonly SpokenWord[];
}

/** Seconds that some speech lasts. */
export const spokenSeconds = (speech: { readonly samples: Float32Array; readonly rate: number }): number =>
  speech.samples.length / speech.rate;
