import { heading } from '../film/transcript';
import type { Span, Timeline } from '../storyboard/timeline';

/** A chapter of the film: a scene and its name. Frames of the film. */
export interface Chapter extends Span {
  readonly title: string;
}

/** A chapter per scene, named as in the transcript. */
export const chaptersOf = ({ scenes, language }: Pick<Timeline, 'scenes' | 'language'>): Chapter[] =>
  scenes.map((scene) => ({ title: heading(scene, language), from: scene.from, to: scene.to }));
