import { z } from 'zod';
import { ALL_CUTS } from '../schema/cuts';
import { languageSchema } from '../schema/language';
import type { Timeline } from '../storyboard/timeline';
import type { Heard } from './heard';

/** What decides whether a sound belongs to a film: its length, and each line's text and frame. */
const toldSchema = z.strictObject({
  frames: z.int(),
  lines: z.array(z.strictObject({ id: z.string(), from: z.int(), text: z.string() })),
});

const wordSchema = z.strictObject({ text: z.string(), from: z.number(), to: z.number() });

const heardSchema = z.strictObject({
  line: z.string(),
  text: z.string(),
  from: z.number(),
  to: z.number(),
  words: z.array(wordSchema).exactOptional(),
});

const entrySchema = z.strictObject({
  language: languageSchema,
  cut: z.enum(ALL_CUTS),
  told: toldSchema,
  /** The WAV, as a path in the public folder. */
  file: z.string(),
  heard: z.array(heardSchema),
});

/** The sounds that are made of a delivery, one per cut and language: what the compositions are given. */
export const narrationFileSchema = z.array(entrySchema);

export type NarrationEntry = z.infer<typeof entrySchema>;

const told = ({ frames, scenes }: Timeline): NarrationEntry['told'] => ({
  frames,
  lines: scenes.flatMap((s) => s.lines.map(({ id, from, text }) => ({ id, from, text }))),
});

/** The entry of a film's sound. `file` is its path in the public folder. */
export const narrationEntry = (
  timeline: Timeline,
  file: string,
  heard: readonly Heard[],
): NarrationEntry => ({
  language: timeline.language,
  cut: timeline.cut,
  told: told(timeline),
  file,
  heard: heard.map(({ words, ...rest }) => ({ ...rest, ...(words ? { words: [...words] } : {}) })),
});

/**
 * The sound that says exactly what this film says, when it does; undefined otherwise, so that a film never plays an
 * old number.
 */
export function narrationFor(
  timeline: Timeline,
  entries: readonly NarrationEntry[],
): NarrationEntry | undefined {
  const asked = JSON.stringify(told(timeline));
  return entries.find(
    (e) => e.language === timeline.language && e.cut === timeline.cut && JSON.stringify(e.told) === asked,
  );
}
