import made from '#narration';
import { type NarrationEntry, narrationFileSchema, narrationFor } from '../src/sound/narration-file';
import type { Timeline } from '../src/storyboard/timeline';

const ENTRIES = narrationFileSchema.parse(made);

/** The sound that says what this film says; undefined until it is made, and for deliveries that none is made of. */
export const narrationOf = (timeline: Timeline): NarrationEntry | undefined =>
  narrationFor(timeline, ENTRIES);
