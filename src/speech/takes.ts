import { z } from 'zod';

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'sha256');

/** assets/narration/takes/<language>/takes.json: what each accepted take speaks. Written by `npm run narrate -- --accept`. */
export const takesFileSchema = z.record(
  z.string(),
  z.strictObject({
    /** What is said in the take, for whoever reads the file. */
    text: z.string(),
    /** SHA-256 of that text, and of the WAV file as it was accepted. */
    textHash: hash,
    soundHash: hash,
  }),
);

export type TakesFile = z.infer<typeof takesFileSchema>;
export type AcceptedTake = TakesFile[string];

/**
 * stale: it speaks another text than the film does now; replaced: another recording lies there than the one that was
 * accepted; unaccepted: nobody has said that it speaks the line; missing: there is no file.
 */
export type TakeState = 'current' | 'stale' | 'replaced' | 'unaccepted' | 'missing';

/** What a take is worth. Hashes are SHA-256; `soundHash` undefined means that there is no file. */
export function takeState(
  accepted: AcceptedTake | undefined,
  textHash: string,
  soundHash: string | undefined,
): TakeState {
  if (soundHash === undefined) return 'missing';
  if (!accepted) return 'unaccepted';
  if (accepted.soundHash !== soundHash) return 'replaced';
  return accepted.textHash === textHash ? 'current' : 'stale';
}

/**
 * True when accepting this take would be a mistake: the text is new, the recording is the one that spoke the old text.
 */
export const isOldRecording = (
  accepted: AcceptedTake | undefined,
  textHash: string,
  soundHash: string,
): boolean => accepted !== undefined && accepted.soundHash === soundHash && accepted.textHash !== textHash;
