import type { ProjectFiles } from '../check/check';
import { projectFiles } from '../check/check';
import type { Language } from '../schema/language';

/** Texts of the files that a film is made from, by their name under the data folder. */
export type Texts = Readonly<Record<string, string>>;

/** The files that a film in this language is made from, as the checks read them. */
export const filesOf = (texts: Texts, language: Language): ProjectFiles =>
  Object.fromEntries(
    Object.entries(projectFiles(language)).map(([key, file]) => [key, { file, text: texts[file] ?? null }]),
  ) as unknown as ProjectFiles;
