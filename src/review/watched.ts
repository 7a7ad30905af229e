import { type Checked, checkProject, type Project } from '../check/check';
import type { Problem } from '../check/problem';
import { checkSpeech, type SlotRow, toldCuts } from '../check/slots';
import { captioned } from '../film/captioned';
import { type ClaimedFact, claimedFacts } from '../film/claims';
import { type Film, film } from '../film/film';
import type { SceneKind } from '../scenes/beats';
import { parseDataset, RESULT_FILES, storyboardFile } from '../schema/dataset';
import type { Language } from '../schema/language';
import { lexiconFile, lexiconSchema } from '../schema/lexicon';
import { type Cut, storyboardSchema } from '../schema/storyboard';
import { DELIVERED_IN, termsFile, termsSchema, translated } from '../schema/terms';
import type { NarrationEntry } from '../sound/narration-file';
import { type PartSound, partSound } from './narration';
import { sceneHashes } from './scene-hash';
import { speechHeard } from './spoken';
import { filesOf, type Texts } from './texts';

/** A film as the review page shows it. */
export interface Watched {
  readonly project: Project;
  /** With captions where its sound says them. */
  readonly film: Film<SceneKind, Cut>;
  readonly sound: PartSound | undefined;
  /** What each scene shows and says now, by scene id. */
  readonly hashes: ReadonlyMap<string, string>;
}

/** What one reads beside the film: how full its slots are and what it claims. Dear, and not needed to watch it. */
export interface Judged {
  readonly problems: readonly Problem[];
  readonly rows: readonly SlotRow[];
}

/** The film of a project, with what can be heard of its last sound. */
export function watched(project: Project, cut: Cut, narration: readonly NarrationEntry[]): Watched {
  const scripted = film(project.data, project.storyboard, cut);
  const sound = partSound(scripted.timeline, narration);
  const made = sound ? captioned(scripted, sound.heard) : scripted;
  return { project, film: made, sound, hashes: sceneHashes(made) };
}

/** Files that have been checked before, parsed. Throws zod's error when they weren't. */
export function trusted(texts: Texts, language: Language): Project {
  const json = (file: string): unknown => JSON.parse(texts[file] ?? 'null');
  const delivered = parseDataset({
    segments: json(RESULT_FILES.segments),
    clusters: json(RESULT_FILES.clusters),
    benefit: json(RESULT_FILES.benefit),
  });
  const terms = language === DELIVERED_IN ? undefined : termsSchema.parse(json(termsFile(language)));
  return {
    data: terms ? translated(delivered, terms) : delivered,
    storyboard: storyboardSchema.parse(json(storyboardFile(language))),
  };
}

/** Checks texts as `npm run check` does. `today` is an ISO day. */
export const checkTexts = (texts: Texts, language: Language, today: string): Checked =>
  checkProject(filesOf(texts, language), today);

/** How full every line's slot is, and what is too long. */
export function judgedSpeech(project: Project, texts: Texts, narration: readonly NarrationEntry[]): Judged {
  const { language } = project.storyboard;
  const file = storyboardFile(language);
  const lexicon = lexiconSchema.parse(JSON.parse(texts[lexiconFile(language)] ?? 'null'));
  return checkSpeech(
    toldCuts(project.storyboard, project.data),
    { file, text: texts[file] ?? null },
    speechHeard(narration, lexicon),
  );
}

/** The facts that a scene says or shows, in order of name. */
export const claimsOf = (film: Film): ReadonlyMap<string, readonly ClaimedFact[]> => {
  const claims = claimedFacts(film);
  return new Map(
    film.timeline.scenes.map((scene) => [
      scene.id,
      claims.filter((c) => c.shown.includes(scene.id) || scene.lines.some((l) => c.said.includes(l.id))),
    ]),
  );
};
