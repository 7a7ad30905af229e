import { Audio } from '@remotion/media';
import type { ReactElement } from 'react';
import { staticFile } from 'remotion';
import { isMuted } from '../../../src/review/narration';
import { Film } from '../../Film';
import type { PlayedFilmProps } from '../film/PlayedFilm';

/** The film as it is drawn into a video in the browser: the same, with the sound in the form that this renderer hears. */
export function ExportedFilm({ sound, muted, ...picture }: PlayedFilmProps): ReactElement {
  return (
    <>
      <Film {...picture} />
      {sound === undefined ? null : (
        <Audio src={staticFile(sound)} volume={(frame) => (isMuted(muted, frame) ? 0 : 1)} />
      )}
    </>
  );
}
