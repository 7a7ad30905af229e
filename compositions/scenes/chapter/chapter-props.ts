import type { chapterAt } from '../../../src/layout/chapter/times';
import type { SceneProps } from '../scene-props';

/** The chapter at one frame. */
export interface ChapterProps extends SceneProps<'chapter'> {
  readonly at: ReturnType<typeof chapterAt>;
}
