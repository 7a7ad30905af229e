import type { FaceName, FigureLook } from './look';

/** What a face may show. A friendly face is everybody's own; nobody is cross, afraid or loud in this film. */
const FACE_OF = {
  friendly: 'Smile',
  happy: 'Calm',
  neutral: 'Neutral',
  thoughtful: 'Thoughtful',
  surprised: 'Surprised',
} as const satisfies Record<string, FaceName>;

export type Mood = keyof typeof FACE_OF;
export const MOODS = Object.keys(FACE_OF) as Mood[];

/** From this frame on a face shows that mood; `own` is the look's own face again. */
export interface MoodChange {
  readonly at: number;
  readonly mood: Mood | 'own';
}

/** Frames with the eyes shut before a change and after it: nobody sees the face being swapped. */
const SHUT = 2;

/** The look with the face of a mood. */
export function inMood(look: FigureLook, mood: Mood | 'own'): FigureLook {
  return mood === 'own' ? look : { ...look, face: FACE_OF[mood] };
}

/** The look at a frame, with its face changed by the latest of `changes` (in the order of their frames); a blink over the cut. */
export function moodAt(
  frame: number,
  look: FigureLook,
  changes: readonly MoodChange[],
): { readonly look: FigureLook; readonly blink: boolean } {
  const now = changes.findLast((change) => change.at <= frame);
  const blink = changes.some(({ at }) => frame >= at - SHUT && frame < at + SHUT);
  return { look: now ? inMood(look, now.mood) : look, blink };
}
