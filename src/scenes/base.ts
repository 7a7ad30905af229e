import { z } from 'zod';
import { type DrawnKind, frame } from './drawn-kinds';
import { carrySchema, handoverSchema, told } from './handover';

/** A caption that is drawn into the picture; frames are the scene's own. */
export const drawnCaptionSchema = z.strictObject({
  from: frame,
  to: frame,
  lines: z.array(z.string()).min(1).max(2),
});

/** What every scene is given, whatever its kind. */
export const sceneBase = <K extends DrawnKind>(kind: K) => ({
  ...told(kind),
  /** What is still in the picture of the scene before; null when nothing is. */
  arrival: carrySchema.nullable(),
  /** How the scene ends; null for the last one. */
  handover: handoverSchema.nullable(),
  captions: z.array(drawnCaptionSchema),
  /** The mark of a scene that isn't approved, when the film asks for approval. */
  draft: z.string().min(1).exactOptional(),
});

export type DrawnCaption = z.infer<typeof drawnCaptionSchema>;
