import type { ReactElement } from 'react';
import type { PlacedClusters } from '../../../src/layout/clusters/clusters';
import { CLUSTERS, headlineStart } from '../../../src/layout/clusters/times';
import { easeOutCubic, progress } from '../../../src/layout/ease';
import { COLOR } from '../../../src/theme/color';
import { DURATION } from '../../../src/theme/motion';
import { NorthArrow } from '../../parts/map/NorthArrow';
import { Rise } from '../../parts/motion/moves';
import { Headline } from '../../parts/type/Headline';
import { Text } from '../../parts/type/Text';
import type { SceneProps } from '../scene-props';
import { TownNames } from './TownNames';

interface WordsProps extends SceneProps<'clusters'> {
  readonly placed: PlacedClusters;
  readonly camera: number;
  /** How far the words have given way to what is near, 0–1. */
  readonly gone: number;
}

/** Headline, note, north arrow and towns: they don't grow with the camera. */
export function Words({ placed, scene, camera, frame, gone }: WordsProps): ReactElement | null {
  const { when, headline, note, north, towns } = placed;
  const up = progress(frame, when.land + CLUSTERS.words, DURATION.enter, easeOutCubic);
  if (gone >= 1) return null;
  return (
    <g>
      <Headline
        x={headline.x}
        y={headline.y}
        lines={headline.lines}
        style={headline.style}
        fill={COLOR.paper}
        progress={headline.lines.map(
          (_, i) => progress(frame, headlineStart(when, i), DURATION.settle) * (1 - gone),
        )}
      />
      <Rise progress={gone > 0 ? 0 : up}>
        {note ? (
          <Text x={note.x} y={note.y} style={note.style} fill={COLOR.mint}>
            {scene.note}
          </Text>
        ) : null}
        {north ? <NorthArrow x={north.x} y={north.y} angle={scene.view.angle} /> : null}
        <TownNames towns={towns} camera={camera} />
      </Rise>
    </g>
  );
}
