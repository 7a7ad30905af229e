import type { chapterAt } from '../../../src/layout/chapter/times';
import type { ToldProps } from '../scene-props';

/** The chapter at one frame. */
export interface ChapterProps extends ToldProps<'chapter'> {
  readonly at: ReturnType<typeof chapterAt>;
}
