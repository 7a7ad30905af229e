import type { ReactElement } from 'react';
import { easeInCubic, easeInQuint, progress } from '../../src/layout/ease';
import { arrivingMarks, leavingMarks } from '../../src/layout/handover/carry';
import type { Scene } from '../../src/scenes/kinds';
import { COLOR } from '../../src/theme/color';
import { DURATION } from '../../src/theme/motion';
import { CaptionZone } from '../parts/chrome/CaptionZone';
import { Carried } from '../parts/chrome/Carried';
import { DraftMark } from '../parts/chrome/DraftMark';
import { SceneFrame } from '../parts/chrome/SceneFrame';
import { Wipe } from '../parts/chrome/Wipe';
import { Beginning } from './Beginning';
import { SceneView } from './SceneView';
import { Source } from './Source';

interface ScenePictureProps {
  readonly scene: Scene;
  /** Frame from the scene's start. */
  readonly frame: number;
  /** Whether captions are drawn into the picture. */
  readonly captions: boolean;
}

/** The whole picture of a scene: its ground, what happens in it, source line, captions, and the way to the next. */
export function ScenePicture({ scene, frame, captions }: ScenePictureProps): ReactElement {
  const { ground, tag, arrival, handover } = scene;
  const caption = captions ? scene.captions.find((c) => frame >= c.from && frame < c.to) : undefined;
  const coming = progress(frame, 0, DURATION.arrival);
  const leaving = progress(frame, scene.frames - DURATION.handover, DURATION.handover - 1);
  const carry = handover?.carry;
  const carried = carry ? <Carried {...leavingMarks(carry, leaving)} /> : null;
  return (
    <SceneFrame ground={ground}>
      <SceneView scene={scene} frame={frame} />
      <Source tag={tag} ground={ground} />
      {caption ? <CaptionZone lines={caption.lines} tone="paper" ground={COLOR.forest} /> : null}
      {arrival ? <Carried {...arrivingMarks(arrival, coming)} /> : null}
      {leaving > 0
        ? handover?.wipes.map((wipe) => {
            const grown = wipe.onto ? easeInQuint(leaving) : easeInCubic(leaving);
            return (
              <Wipe
                key={wipe.half ?? 'whole'}
                wipe={wipe}
                progress={grown}
                carried={carry?.kind === 'dots' ? carried : null}
              >
                {wipe.onto ? (
                  <Beginning of={wipe.onto} frame={frame - scene.frames} through={wipe} grown={grown} />
                ) : null}
              </Wipe>
            );
          })
        : null}
      {carry?.kind === 'dots' ? null : carried}
      {scene.draft ? <DraftMark label={scene.draft} /> : null}
    </SceneFrame>
  );
}
