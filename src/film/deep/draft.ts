import type { FactBook } from '../../facts/fact-book';
import type { DeepCut } from '../../scenes/deep-beats';
import type { DeepDive, DeepPart } from '../../schema/deep-dive';
import type { DeepStoryboard, DeepStoryScene } from '../../schema/deep-storyboard';
import { type Draft, type DraftScene, draftScene } from '../../storyboard/draft';
import type { Refused, Subject, Telling } from '../../storyboard/subjects';
import { render } from '../../storyboard/template';

/** The part of the results that a kind of scene rests on. A chapter rests on none: its lines do. */
const RESTS_ON: Readonly<Record<DeepStoryScene['kind'], DeepPart | null>> = {
  types: 'types',
  divide: 'types',
  tagging: 'tagging',
  podium: 'priority',
  slope: 'change',
  potential: 'potential',
  chapter: null,
};

/** Name of a scene: a chapter's has its department. */
export const deepSceneId = (scene: DeepStoryScene): string =>
  scene.kind === 'chapter' ? `chapter.${scene.department}` : scene.kind;

/** Why a scene can't be told, or undefined. */
function refusalOf(scene: DeepStoryScene, dive: DeepDive): string | undefined {
  const part = RESTS_ON[scene.kind];
  if (part && dive[part] === null)
    return dive.refused.find((r) => r.part === part)?.reason ?? 'underlaget saknas';
  if (scene.kind === 'divide' && (dive.types?.divides.length ?? 0) === 0)
    return 'inget påstående skiljer typerna säkert';
  if (scene.kind === 'potential' && !dive.potential?.rows.some((r) => r.certain))
    return 'ingen kategori har en säkert tom plats i korgen';
  return undefined;
}

/** What a scene is about: a chapter's department is called what its title says. */
function subjectOf(scene: DeepStoryScene, book: FactBook, language: string): Subject {
  if (scene.kind !== 'chapter') return { kind: 'whole' };
  const title = render(scene.screen.title, book, {}, language);
  return { kind: 'department', name: title.kind === 'text' ? title.text : scene.department };
}

/** Why a chapter has nothing to decide: what it is told for is withheld. */
function undecided({ lines }: DraftScene<DeepStoryScene>): string | undefined {
  const rendered = lines.find(({ line }) => 'decide' in line.beats)?.rendered;
  return rendered?.kind === 'withheld' ? rendered.reasons[0]?.withheld : undefined;
}

/** The deep dive with every line that its cut may hear, before planning. */
export function deepDraft(
  storyboard: DeepStoryboard,
  dive: DeepDive,
  book: FactBook,
  cut: DeepCut,
): Draft<DeepStoryScene> {
  const refused: Refused[] = [];
  const scenes = storyboard.scenes
    .filter((s) => s.cuts.includes(cut))
    .flatMap((scene) => {
      const id = deepSceneId(scene);
      const reason = refusalOf(scene, dive);
      if (reason) {
        refused.push({ scene: id, reason });
        return [];
      }
      const telling: Telling = { id, scope: {}, subject: subjectOf(scene, book, storyboard.language) };
      const drafted = draftScene(
        scene,
        telling,
        book,
        storyboard.language,
        (l) => !l.cuts || l.cuts.includes(cut),
      );
      const nothing = scene.kind === 'chapter' ? undecided(drafted) : undefined;
      if (nothing) refused.push({ scene: id, reason: nothing });
      return nothing ? [] : [drafted];
    });
  return { scenes, refused };
}
