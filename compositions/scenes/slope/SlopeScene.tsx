import { useMemo } from 'react';
import { easeOutCubic, progress } from '../../../src/layout/ease';
import { walkers } from '../../../src/layout/slope/people';
import { roadsOf, STAGE } from '../../../src/layout/slope/stage';
import { postAt, roadAt } from '../../../src/layout/slope/times';
import { COLOR } from '../../../src/theme/color';
import { DURATION } from '../../../src/theme/motion';
import { NearPlane } from '../../parts/chrome/NearPlane';
import { SceneTitle } from '../../parts/type/SceneTitle';
import type { SceneProps } from '../scene-props';
import { Board } from './Board';
import { NoChange } from './NoChange';
import { Post } from './Post';
import { Road, RoadHill } from './Road';
import { Uplands } from './Uplands';
import { Walker } from './Walker';

/** Deep dive: sure changes as roads between then and now, or that there are none. */
export function SlopeScene({ scene, frame }: SceneProps<'slope'>) {
  const roads = useMemo(() => roadsOf(scene), [scene]);
  const people = useMemo(walkers, []);
  const { post } = STAGE;
  const at = roads.map((_, i) => roadAt(frame, scene, i));
  const highest = [...roads.keys()].sort((a, b) => roads[a]!.before - roads[b]!.before);
  return (
    <g>
      <Uplands progress={progress(frame, 0, DURATION.enter, easeOutCubic)} />
      {highest.map((i) => (
        <RoadHill key={i} road={roads[i]!} walked={at[i]!.walked} index={i} />
      ))}
      <Post x={post.left} label={scene.before} progress={postAt(frame, scene, 'before')} />
      <Post x={post.right} label={scene.after} progress={postAt(frame, scene, 'after')} />
      {highest.map((i) => (
        <g key={i}>
          <Road road={roads[i]!} walked={at[i]!.walked} />
          <Walker who={people[i]!} road={roads[i]!} index={i} scene={scene} frame={frame} />
        </g>
      ))}
      {scene.rows.map(({ label, before, after }, i) => (
        <g key={label}>
          <Board
            x={post.left}
            y={roads[i]!.boards.before}
            label={label}
            share={before}
            progress={at[i]!.before}
          />
          <Board
            x={post.right}
            y={roads[i]!.boards.after}
            label={label}
            share={after}
            progress={at[i]!.after}
          />
        </g>
      ))}
      {scene.rows.length === 0 ? <NoChange scene={scene} frame={frame} who={people[0]!} /> : null}
      <NearPlane kind="hedge" seed={scene.id} />
      <SceneTitle
        text={scene.headline}
        fill={COLOR.ink}
        progress={progress(frame, scene.beats.before, DURATION.settle)}
      />
    </g>
  );
}
