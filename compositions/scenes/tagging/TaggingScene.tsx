import { useMemo } from 'react';
import { easeOutCubic, progress } from '../../../src/layout/ease';
import { customers } from '../../../src/layout/tagging/people';
import { toldAt } from '../../../src/layout/tagging/times';
import { COLOR } from '../../../src/theme/color';
import { LEFT } from '../../../src/theme/frame';
import { DURATION } from '../../../src/theme/motion';
import { SceneTitle } from '../../parts/type/SceneTitle';
import type { SceneProps } from '../scene-props';
import { CustomerFigure } from './CustomerFigure';
import { Floor } from './Floor';
import { Glass } from './Glass';
import { Share } from './Share';

/** Deep dive: a hundred customers; those who are surely like somebody take on a type's colours, the rest stay unknown. */
export function TaggingScene({ scene, frame }: SceneProps<'tagging'>) {
  const people = useMemo(() => customers(scene), [scene]);
  const count = people.filter((p) => p.tagged !== undefined).length;
  const told = toldAt(frame, scene);
  const { tagged, unknown, right } = scene;
  return (
    <g>
      <Floor progress={progress(frame, 0, DURATION.enter, easeOutCubic)} />
      {people.map((person, i) => (
        <CustomerFigure
          key={person.who.id}
          person={person}
          index={i}
          of={count}
          scene={scene}
          frame={frame}
        />
      ))}
      <Share x={LEFT} of={tagged} fill={COLOR.light} progress={told.tagged} />
      <Share x={LEFT + 620} of={unknown} fill={COLOR.mint} progress={told.unknown} />
      <Glass place={0} of={right} fill={COLOR.light} progress={told.right} />
      <Glass
        place={1}
        of={{ label: right.chanceLabel, share: right.chance }}
        fill={COLOR.mint2}
        progress={told.chance}
      />
      <SceneTitle
        text={scene.headline}
        fill={COLOR.paper}
        progress={progress(frame, scene.beats.base, DURATION.settle)}
      />
    </g>
  );
}
