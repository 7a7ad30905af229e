import type { SpokenWord } from '../speech/spoken';

/** When a line is heard, in seconds of the film: from the first sound of it to the last. */
export interface Heard {
  /** The line's id. */
  readonly line: string;
  /** The text as it is spoken. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Where the voice tells them; in seconds of the film. */
  readonly words?: readonly SpokenWord[];
}
