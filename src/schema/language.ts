import { z } from 'zod';

/** Languages that a film can be told in. Data are delivered in the first. */
export const LANGUAGES = ['sv', 'en'] as const;
export const languageSchema = z.enum(LANGUAGES);
export type Language = (typeof LANGUAGES)[number];
