import { useMemo } from 'react';
import { dividedPeople } from '../../../src/layout/divide/people';
import { plankAt } from '../../../src/layout/divide/stage';
import { timesAt } from '../../../src/layout/divide/times';
import { commonOf } from '../../../src/layout/divide/words';
import { easeOutCubic, progress } from '../../../src/layout/ease';
import { fitStyle, textWidth } from '../../../src/layout/text';
import { COLOR } from '../../../src/theme/color';
import { BASELINE, LEFT } from '../../../src/theme/frame';
import { DURATION } from '../../../src/theme/motion';
import { TYPE } from '../../../src/theme/type';
import { NearPlane } from '../../parts/chrome/NearPlane';
import { Headline } from '../../parts/type/Headline';
import type { SceneProps } from '../scene-props';
import { CommonBubble } from './CommonBubble';
import { DividedFigure } from './DividedFigure';
import { EndWords } from './EndWords';
import { Hills } from './Hills';
import { Seesaw } from './Seesaw';
import { Statement } from './Statement';

/** Deep dive: what all have in common, and what parts them, over one and the same pharmacy. */
export function DivideScene({ scene, frame }: SceneProps<'divide'>) {
  const people = useMemo(() => dividedPeople(scene), [scene]);
  const common = useMemo(() => commonOf(scene), [scene]);
  const times = timesAt(frame, scene);
  const { high, low } = scene.divide;
  const plank = plankAt(high.share.value, low.share.value, times.tilt);
  const style = fitStyle(scene.all, TYPE.headline, 800, 60);
  const shown = progress(frame, scene.beats.common, DURATION.settle);
  return (
    <g>
      <Hills progress={progress(frame, 0, DURATION.enter, easeOutCubic)} />
      <Seesaw scene={scene} plank={plank} times={times} />
      {people.map((person, i) => (
        <DividedFigure
          key={person.who.id}
          person={person}
          index={i}
          plank={plank}
          scene={scene}
          frame={frame}
        />
      ))}
      {common.map((told, i) => (
        <CommonBubble
          key={told.box.x}
          told={told}
          share={scene.common[i]!.share}
          progress={times.common[i]!}
        />
      ))}
      <Statement scene={scene} plank={plank} progress={times.statement} />
      <EndWords side="left" type={high} end={plank.left} progress={times.high} />
      <EndWords side="right" type={low} end={plank.right} progress={times.low} />
      <NearPlane kind="hedge" seed={scene.id} />
      <Headline
        x={LEFT}
        y={BASELINE.headline}
        lines={[scene.all]}
        style={style}
        fill={COLOR.ink}
        progress={shown}
      />
      <Headline
        x={LEFT + textWidth(`${scene.all} `, style)}
        y={BASELINE.headline}
        lines={[`… ${scene.but}`]}
        style={style}
        fill={COLOR.ink}
        progress={progress(frame, scene.beats.parts, DURATION.settle)}
      />
    </g>
  );
}
