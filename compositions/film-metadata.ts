import type { CalculateMetadataFunction } from 'remotion';
import { captioned } from '../src/film/captioned';
import { type Film, film } from '../src/film/film';
import type {
  DeepDiveProps,
  FilmProps,
  ResolvedDeepDiveProps,
  ResolvedFilmProps,
} from '../src/film/film-props';
import { withDraftMarks } from '../src/review/drafts';
import type { Scene } from '../src/scenes/kinds';
import { APPROVALS } from './approvals';
import { dataset, deepStoryboard, storyboard } from './datasets';
import { deepDive } from './deep-dive';
import { narrationOf } from './narration';
import { fontReady } from './parts/type/font';

type Story = Parameters<typeof withDraftMarks>[1];

const lengthOf = (scenes: readonly Scene[]) => scenes.reduce((sum, s) => sum + s.frames, 0);

/** A film with its marks where somebody's approval is asked for, its captions where its sound says them, and that sound. */
function resolved(scripted: Film, story: Story, { requireApproval }: Pick<FilmProps, 'requireApproval'>) {
  const made = requireApproval ? withDraftMarks(scripted, story, APPROVALS) : scripted;
  const narration = narrationOf(made.timeline);
  if (!narration) return { scenes: [...made.scenes] };
  return { scenes: [...captioned(made, narration.heard).scenes], sound: narration.file };
}

/** The scenes of the chosen main film. */
function mainFilm(props: FilmProps) {
  const { dataset: name, language, cut } = props;
  const story = storyboard(language);
  return resolved(film(dataset(name, language), story, cut), story, props);
}

/** The scenes of the chosen deep dive: none where there is none. */
function deepFilm(props: DeepDiveProps) {
  const made = deepDive(props.cut);
  return made ? resolved(made, deepStoryboard(), props) : { scenes: [] };
}

/**
 * Resolves the film from its delivery, language and cut, unless its scenes were handed in; its length follows from them.
 */
export const filmMetadata: CalculateMetadataFunction<ResolvedFilmProps> = async ({ props }) => {
  await fontReady;
  const { scenes, ...sound } = props.scenes ? { scenes: props.scenes } : mainFilm(props);
  return { durationInFrames: lengthOf(scenes), props: { ...props, ...sound, scenes } };
};

/** The same for the deep dive. */
export const deepDiveMetadata: CalculateMetadataFunction<ResolvedDeepDiveProps> = async ({ props }) => {
  await fontReady;
  const { scenes, ...sound } = props.scenes ? { scenes: props.scenes } : deepFilm(props);
  return { durationInFrames: lengthOf(scenes), props: { ...props, ...sound, scenes } };
};
