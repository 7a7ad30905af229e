import { useMemo } from 'react';
import { easeOutCubic, progress } from '../../../src/layout/ease';
import { typedPeople } from '../../../src/layout/types/people';
import { motivesOf, saidOf } from '../../../src/layout/types/said';
import { COLOR } from '../../../src/theme/color';
import { DURATION } from '../../../src/theme/motion';
import { NearPlane } from '../../parts/chrome/NearPlane';
import { SceneTitle } from '../../parts/type/SceneTitle';
import type { SceneProps } from '../scene-props';
import { Meadow } from './Meadow';
import { MotiveSign } from './MotiveSign';
import { TypedFigure } from './TypedFigure';
import { TypeWords } from './TypeWords';

/** Deep dive: customers find those who shop as they do, and say how. */
export function TypesScene({ scene, frame }: SceneProps<'types'>) {
  const people = useMemo(() => typedPeople(scene), [scene]);
  const said = useMemo(() => saidOf(scene), [scene]);
  const motives = useMemo(() => motivesOf(scene), [scene]);
  return (
    <g>
      <Meadow progress={progress(frame, 0, DURATION.enter, easeOutCubic)} />
      {people.map((person) => (
        <TypedFigure key={person.who.id} person={person} scene={scene} frame={frame} />
      ))}
      {said.map((words, i) => (
        <TypeWords key={words.name.text} words={words} index={i} scene={scene} frame={frame} />
      ))}
      <NearPlane kind="hedge" seed={scene.id} />
      {said.map(({ x, name }, i) => {
        const motive = motives[i];
        return motive ? (
          <MotiveSign key={name.text} motive={motive} x={x} index={i} scene={scene} frame={frame} />
        ) : null;
      })}
      <SceneTitle
        text={scene.headline}
        fill={COLOR.ink}
        progress={progress(frame, scene.beats.types, DURATION.settle)}
      />
    </g>
  );
}
