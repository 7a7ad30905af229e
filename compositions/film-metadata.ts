import type { CalculateMetadataFunction } from 'remotion';
import { captioned } from '../src/film/captioned';
import { film } from '../src/film/film';
import type { FilmProps, ResolvedDeepDiveProps, ResolvedFilmProps } from '../src/film/film-props';
import { withDraftMarks } from '../src/review/drafts';
import type { Scene } from '../src/scenes/kinds';
import { APPROVALS } from './approvals';
import { dataset, storyboard } from './datasets';
import { deepDive } from './deep-dive';
import { narrationOf } from './narration';
import { fontReady } from './parts/type/font';

const lengthOf = (scenes: readonly Scene[]) => scenes.reduce((sum, s) => sum + s.frames, 0);

/** The scenes of the chosen film, their captions where its sound says them, and that sound. */
function resolved({ dataset: name, language, cut, requireApproval }: FilmProps) {
  const story = storyboard(language);
  const scripted = film(dataset(name, language), story, cut);
  const made = requireApproval ? withDraftMarks(scripted, story, APPROVALS) : scripted;
  const narration = narrationOf(made.timeline);
  if (!narration) return { scenes: [...made.scenes] };
  return { scenes: [...captioned(made, narration.heard).scenes], sound: narration.file };
}

/**
 * Resolves the film from its delivery, language and cut, unless its scenes were handed in; its length follows from them.
 */
export const filmMetadata: CalculateMetadataFunction<ResolvedFilmProps> = async ({ props }) => {
  await fontReady;
  const { scenes, ...sound } = props.scenes ? { scenes: props.scenes } : resolved(props);
  return { durationInFrames: lengthOf(scenes), props: { ...props, ...sound, scenes } };
};

/** The same for the deep dive. */
export const deepDiveMetadata: CalculateMetadataFunction<ResolvedDeepDiveProps> = async ({ props }) => {
  await fontReady;
  const scenes = props.scenes ?? [...(deepDive(props.cut)?.scenes ?? [])];
  return { durationInFrames: lengthOf(scenes), props: { ...props, scenes } };
};
