import type { ReactElement } from 'react';
import { AbsoluteFill, Html5Audio, Sequence, staticFile, useCurrentFrame } from 'remotion';
import type { ResolvedFilmProps } from '../src/film/film-props';
import type { Scene } from '../src/scenes/kinds';
import { ScenePicture } from './scenes/ScenePicture';

/** A type and not an interface: Remotion asks props for an index signature. */
export type TimedScene = { readonly scene: Scene; readonly captions: boolean };

/** A scene at the frame of the sequence or composition around it. */
export function SceneComposition({ scene, captions }: TimedScene): ReactElement {
  const frame = useCurrentFrame();
  return (
    <AbsoluteFill>
      <ScenePicture scene={scene} frame={frame} captions={captions} />
    </AbsoluteFill>
  );
}

/** What of a film's props is drawn and heard. */
export type FilmPictureProps = Pick<ResolvedFilmProps, 'scenes' | 'captions' | 'sound'>;

/** The film: its scenes one after another, each as long as its props say, and the one sound of all of them. */
export function Film({ scenes = [], captions, sound }: FilmPictureProps): ReactElement {
  let from = 0;
  return (
    <AbsoluteFill>
      {sound !== undefined && <Html5Audio src={staticFile(sound)} />}
      {scenes.map((scene) => {
        const start = from;
        from += scene.frames;
        return (
          <Sequence key={scene.id} name={scene.id} from={start} durationInFrames={scene.frames}>
            <SceneComposition scene={scene} captions={captions} />
          </Sequence>
        );
      })}
    </AbsoluteFill>
  );
}
