/** How speech and slots go together (FACTS.md, Speech and slots). */
export const SLOT = {
  /** Seconds of a slot that stay free after the speech. */
  breath: 0.3,
  /** Spoken characters per second: what a line is written for, and where it is warned of. */
  pace: { budget: 13.5, warning: 15 },
  /** How much too long a line may be, as a share of what is available: fitted in silence; fitted with a warning. */
  over: { silent: 0.05, warned: 0.1 },
} as const;

/** What a line's length means for its slot. `factor` is how much faster it must be said, 1 when it fits. */
export type Fit =
  | { readonly kind: 'fits' | 'fitted' | 'tight'; readonly factor: number }
  | { readonly kind: 'over'; readonly factor: number; readonly seconds: number; readonly characters: number };

/** Seconds that may be spoken in a slot. */
export const available = (slot: number): number => slot - SLOT.breath;

/**
 * Judges a line of `seconds` in a slot. `tight` may be fitted but should be told; a recorded take (`recorded`) is never
 * tight: beyond 5 % it is over. What is over says how many seconds and characters too long it is.
 */
export function judgeFit(seconds: number, slot: number, characters: number, recorded = false): Fit {
  const room = available(slot);
  const factor = seconds / room;
  if (factor <= 1) return { kind: 'fits', factor: 1 };
  if (factor <= 1 + SLOT.over.silent) return { kind: 'fitted', factor };
  if (factor <= 1 + SLOT.over.warned && !recorded) return { kind: 'tight', factor };
  const cut = Math.min(characters, Math.ceil(characters * (1 - 1 / factor)));
  return { kind: 'over', factor, seconds: seconds - room, characters: cut };
}

/** Seconds that a text takes before anybody has spoken it: by its characters, at the pace lines are written for. */
export const estimatedSeconds = (spoken: string): number => spoken.length / SLOT.pace.budget;

/** Spoken characters per second when a text fills what its slot has. */
export const pace = (spoken: string, slot: number): number => spoken.length / available(slot);
