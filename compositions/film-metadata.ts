import type { CalculateMetadataFunction } from 'remotion';
import { film } from '../src/film/film';
import type { ResolvedFilmProps } from '../src/film/film-props';
import type { Scene } from '../src/scenes/kinds';
import { dataset, storyboard } from './datasets';
import { fontReady } from './parts/type/font';

const lengthOf = (scenes: readonly Scene[]) => scenes.reduce((sum, s) => sum + s.frames, 0);

/** Resolves the film from its delivery and cut, unless its scenes were handed in; its length follows from them. */
export const filmMetadata: CalculateMetadataFunction<ResolvedFilmProps> = async ({ props }) => {
  await fontReady;
  const scenes = props.scenes ?? [
    ...film(dataset(props.dataset, props.language), storyboard(props.language), props.cut).scenes,
  ];
  return { durationInFrames: lengthOf(scenes), props: { ...props, scenes } };
};
