import { useMemo } from 'react';
import { membersOf } from '../../../src/layout/close/cast';
import { doorNames } from '../../../src/layout/close/door-names';
import { doorsOf } from '../../../src/layout/close/stage';
import { closeTimes } from '../../../src/layout/close/times';
import { closeWords } from '../../../src/layout/close/words';
import { easeOutCubic, progress } from '../../../src/layout/ease';
import { DURATION } from '../../../src/theme/motion';
import type { SceneProps } from '../scene-props';
import { PathCast } from './Cast';
import { CloseWords } from './CloseWords';
import { DoorNames } from './DoorNames';
import { LitDoors } from './LitDoors';
import { Room } from './Room';

/** The room has risen all but a little when the scene before has gone. */
const AHEAD = DURATION.enter - 5;

/** Scene 10: lit doors in the clusters' colours, everyone at theirs, the sentence and the mark. The film's end card. */
export function CloseScene({ scene, frame }: SceneProps<'close'>) {
  const times = useMemo(() => closeTimes(scene), [scene]);
  const doors = useMemo(() => doorsOf(scene.hues), [scene]);
  const members = useMemo(() => membersOf(scene), [scene]);
  const names = useMemo(() => doorNames(scene), [scene]);
  const words = useMemo(() => closeWords(scene.sentence, scene.source), [scene]);
  return (
    <g>
      <Room
        rise={() => progress(frame, -AHEAD, DURATION.enter, easeOutCubic)}
        light={progress(frame, times.people - DURATION.move, DURATION.move, easeOutCubic)}
      />
      <LitDoors doors={doors} members={members} times={times} frame={frame} />
      <DoorNames names={names} />
      <PathCast members={members} times={times} frame={frame} />
      <CloseWords words={words} times={times} frame={frame} />
    </g>
  );
}
