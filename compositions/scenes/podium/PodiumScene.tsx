import { useMemo } from 'react';
import { easeOutCubic, progress } from '../../../src/layout/ease';
import { peopleOf } from '../../../src/layout/podium/people';
import { stepsOf } from '../../../src/layout/podium/stage';
import { COLOR } from '../../../src/theme/color';
import { BASELINE, LEFT } from '../../../src/theme/frame';
import { DURATION } from '../../../src/theme/motion';
import { TYPE } from '../../../src/theme/type';
import { NearPlane } from '../../parts/chrome/NearPlane';
import { Rise } from '../../parts/motion/moves';
import { SceneTitle } from '../../parts/type/SceneTitle';
import { Text } from '../../parts/type/Text';
import type { SceneProps } from '../scene-props';
import { Hall } from './Hall';
import { Note } from './Note';
import { PodiumStep } from './PodiumStep';

/** Deep dive: where to begin. Segments on a podium as high as they answer to the goals. */
export function PodiumScene({ scene, frame }: SceneProps<'podium'>) {
  const steps = useMemo(() => stepsOf(scene), [scene]);
  const people = useMemo(() => peopleOf(scene), [scene]);
  const { beats } = scene;
  return (
    <g>
      <Hall progress={progress(frame, 0, DURATION.enter, easeOutCubic)} />
      {steps.map((step, i) => (
        <PodiumStep key={step.x} step={step} {...people[i]!} index={i} scene={scene} frame={frame} />
      ))}
      <NearPlane kind="hedge" seed={scene.id} />
      <Note scene={scene} frame={frame} />
      <SceneTitle
        text={scene.headline}
        fill={COLOR.ink}
        progress={progress(frame, beats.steps, DURATION.settle)}
      />
      <Rise progress={progress(frame, beats.first, DURATION.enter, easeOutCubic)}>
        <Text x={LEFT} y={BASELINE.sub} style={TYPE.sub} fill={COLOR.ink}>
          {scene.unit}
        </Text>
      </Rise>
    </g>
  );
}
