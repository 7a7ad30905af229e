import type { ReactElement } from 'react';
import { Html5Audio, staticFile } from 'remotion';
import { isMuted } from '../../../src/review/narration';
import type { Span } from '../../../src/storyboard/timeline';
import { Film, type FilmPictureProps } from '../../Film';

/** A type and not an interface: Remotion asks props for an index signature. */
export type PlayedFilmProps = FilmPictureProps & {
  /** Frames in which the sound says something else than the film: nothing is heard then. */
  readonly muted: readonly Span[];
};

/** The film as it is played on the page: its own picture, and what can be heard of its sound. */
export function PlayedFilm({ sound, muted, ...picture }: PlayedFilmProps): ReactElement {
  return (
    <>
      <Film {...picture} />
      {sound === undefined ? null : (
        <Html5Audio src={staticFile(sound)} volume={(frame) => (isMuted(muted, frame) ? 0 : 1)} />
      )}
    </>
  );
}
