import { z } from 'zod';
import { type Language, languageSchema } from './language';

const text = z.string().trim().min(1).max(120);

/** How a name or term is spoken. */
const wordSchema = z
  .strictObject({
    /** As it is written in the film: in small letters it is found however it is set, otherwise exactly so. */
    written: text,
    /** The same in words that any voice reads right. */
    spoken: text.optional(),
    /** Phonemes for voices that take them, by provider: "guide" has eSpeak's, [[apUt'e:k]]. */
    phonemes: z.partialRecord(z.enum(['guide', 'command', 'http']), text).optional(),
  })
  .refine(({ spoken, phonemes }) => spoken !== undefined || phonemes !== undefined, {
    error: 'spoken',
    path: ['spoken'],
  });

/** data/lexicon.<language>.json: names and terms that voices get wrong. */
export const lexiconSchema = z.strictObject({
  language: languageSchema,
  words: z.array(wordSchema).max(500),
});

export type LexiconWord = z.infer<typeof wordSchema>;
export type Lexicon = z.infer<typeof lexiconSchema>;

/** Name of a language's lexicon under the data folder. */
export const lexiconFile = (language: Language): string => `lexicon.${language}.json`;
