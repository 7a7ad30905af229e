import { isError, type Path, type Problem } from '../check/problem';
import { storyboardFile } from '../schema/dataset';
import type { Language } from '../schema/language';
import type { Cut } from '../schema/storyboard';
import type { NarrationEntry } from '../sound/narration-file';
import { withText } from './edit';
import type { Texts } from './texts';
import { checkTexts, trusted, type Watched, watched } from './watched';

/** Which film of the delivery is looked at. */
export interface Choice {
  readonly cut: Cut;
  readonly language: Language;
}

/** What there is to make films from, and the day on which it is asked how old it is (ISO). */
export interface Sources {
  readonly delivered: Texts;
  readonly narration: readonly NarrationEntry[];
  readonly today: string;
}

/** The film on the page, and what stands in the way of another. */
export interface FilmState extends Choice {
  /** What is looked at: the delivery, with what was dropped and edited in its place. */
  readonly texts: Texts;
  readonly now: Watched;
  /** Why the last files or the last choice weren't taken; the film is as it was. */
  readonly refused: readonly Problem[];
  /** What was taken and should be thought of all the same. */
  readonly remarks: readonly Problem[];
  /** Why an edited storyboard can't be told; the film is that of the last one that could. */
  readonly wrong: readonly Problem[];
}

const NOTHING = { refused: [], remarks: [], wrong: [] } as const;

/** The film of the delivery, which has been checked before. Throws when it can't be told in that language. */
export const opened = ({ delivered, narration }: Sources, choice: Choice): FilmState => ({
  ...choice,
  ...NOTHING,
  texts: delivered,
  now: watched(trusted(delivered, choice.language), choice.cut, narration),
});

/** Other texts or another choice, when nothing stops the film; otherwise the state as it was, with why. */
function taken(state: FilmState, texts: Texts, choice: Choice, { narration, today }: Sources): FilmState {
  const { project, tellable, problems } = checkTexts(texts, choice.language, today);
  // What has been edited on the page is being put right there: too long lines don't hide it.
  const edited = texts === state.texts ? tellable : project;
  if (!edited) return { ...state, refused: problems.filter(isError), remarks: [] };
  const remarks = problems.filter((p) => !isError(p));
  return { ...choice, ...NOTHING, remarks, texts, now: watched(edited, choice.cut, narration) };
}

/** Another cut or language. */
export const chosen = (state: FilmState, choice: Choice, sources: Sources): FilmState =>
  taken(state, state.texts, choice, sources);

/** Files of a delivery in the place of those that there are. */
export const withFiles = (state: FilmState, files: Texts, sources: Sources): FilmState =>
  taken(state, { ...state.texts, ...files }, state, sources);

/** A text of the storyboard edited. While it can't be told, it is kept and the film stays. */
export function edited(state: FilmState, path: Path, text: string, { narration, today }: Sources): FilmState {
  const file = storyboardFile(state.language);
  const texts = { ...state.texts, [file]: withText(state.texts[file] ?? '', path, text) };
  const { tellable, problems } = checkTexts(texts, state.language, today);
  if (!tellable) return { ...state, texts, wrong: problems.filter(isError) };
  return { ...state, texts, wrong: [], now: watched(tellable, state.cut, narration) };
}

/** The delivery's own file in the place of an edited or dropped one, or all of them. */
export function restored(state: FilmState, sources: Sources, file?: string): FilmState {
  const own =
    file === undefined ? sources.delivered : { ...state.texts, [file]: sources.delivered[file] ?? '' };
  return withFiles({ ...state, texts: {} }, own, sources);
}

/** Names of the files that aren't the delivery's. */
export const differing = (state: FilmState, { delivered }: Sources): string[] =>
  Object.keys(state.texts).filter((file) => state.texts[file] !== delivered[file]);
