import { z } from 'zod';
import { ALL_CUTS } from '../schema/cuts';
import { languageSchema } from '../schema/language';

/** The file that keeps what people have said of the scenes, under the data folder. */
export const APPROVALS_FILE = 'approvals.json';

/** Longest name and comment, and most entries: a file that is larger wasn't written by the page. */
const MOST = { name: 80, comment: 2000, entries: 5000 } as const;

const entry = {
  /** Id of the scene: persona.stadsparet. */
  scene: z.string().trim().min(1).max(200),
  language: languageSchema,
  /** The cut that it was seen in. What cuts show alike is signed for all of them. */
  cut: z.enum(ALL_CUTS),
  /** SHA-256 of what the scene showed and said (scene-hash.ts). */
  hash: z.string().regex(/^[0-9a-f]{64}$/, 'sha256'),
  by: z.string().trim().min(1).max(MOST.name),
  at: z.iso.datetime(),
};

/** What one person said of one scene, once. Nothing is overwritten: a later entry speaks for its person. */
export const signOffSchema = z.discriminatedUnion('verdict', [
  z.strictObject({ ...entry, verdict: z.literal('approved') }),
  z.strictObject({
    ...entry,
    verdict: z.literal('comment'),
    comment: z.string().trim().min(1).max(MOST.comment),
  }),
]);

/** data/approvals.json, oldest first. */
export const approvalsSchema = z.array(signOffSchema).max(MOST.entries);

export type SignOff = z.infer<typeof signOffSchema>;
export type Approvals = z.infer<typeof approvalsSchema>;

/** The file's text. */
export const approvalsText = (approvals: Approvals): string => `${JSON.stringify(approvals, null, 2)}\n`;
