import { useMemo } from 'react';
import { easeOutCubic, progress } from '../../../src/layout/ease';
import { peopleOf } from '../../../src/layout/potential/people';
import { basketsOf, cameraAt } from '../../../src/layout/potential/stage';
import { openAt } from '../../../src/layout/potential/times';
import { COLOR } from '../../../src/theme/color';
import { BASELINE, LEFT } from '../../../src/theme/frame';
import { DURATION } from '../../../src/theme/motion';
import { TYPE } from '../../../src/theme/type';
import { NearPlane } from '../../parts/chrome/NearPlane';
import { Rise } from '../../parts/motion/moves';
import { SceneTitle } from '../../parts/type/SceneTitle';
import { Text } from '../../parts/type/Text';
import type { SceneProps } from '../scene-props';
import { FilledBasket } from './FilledBasket';
import { Shop } from './Shop';

/** Deep dive: baskets as large as the market, filled as far as they are filled here. */
export function PotentialScene({ scene, frame }: SceneProps<'potential'>) {
  const baskets = useMemo(() => basketsOf(scene), [scene]);
  const people = useMemo(() => peopleOf(scene), [scene]);
  const { beats } = scene;
  return (
    <g>
      <Shop progress={progress(frame, 0, DURATION.enter, easeOutCubic)} />
      <g transform={cameraAt(baskets, openAt(frame, scene))}>
        {baskets.map((basket, i) => (
          <FilledBasket
            key={basket.x}
            basket={basket}
            {...people[i]!}
            index={i}
            scene={scene}
            frame={frame}
          />
        ))}
      </g>
      <NearPlane kind="hedge" seed={scene.id} />
      <SceneTitle
        text={scene.headline}
        fill={COLOR.ink}
        progress={progress(frame, beats.basket, DURATION.settle)}
      />
      <Rise progress={progress(frame, beats.gap, DURATION.enter, easeOutCubic)}>
        <Text x={LEFT} y={BASELINE.sub} style={TYPE.sub} fill={COLOR.ink}>
          {scene.unit}
        </Text>
      </Rise>
    </g>
  );
}
