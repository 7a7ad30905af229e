import { useMemo } from 'react';
import { membersOf } from '../../../src/layout/close/cast';
import { doorNames } from '../../../src/layout/close/door-names';
import { doorsOf } from '../../../src/layout/close/stage';
import { closeTimes } from '../../../src/layout/close/times';
import { closeWords } from '../../../src/layout/close/words';
import { easeOutCubic, progress } from '../../../src/layout/ease';
import { DURATION } from '../../../src/theme/motion';
import type { ToldProps } from '../scene-props';
import { PathCast } from './Cast';
import { CloseWords } from './CloseWords';
import { DoorNames } from './DoorNames';
import { LitDoors } from './LitDoors';
import { Room } from './Room';

/** Scene 10: lit doors in the clusters' colours, everyone at theirs, the sentence and the mark. The film's end card. */
export function CloseScene({ scene, frame }: ToldProps<'close'>) {
  const times = useMemo(() => closeTimes(scene), [scene]);
  const doors = useMemo(() => doorsOf(scene.hues), [scene]);
  const members = useMemo(() => membersOf(scene), [scene]);
  const names = useMemo(() => doorNames(scene), [scene]);
  const words = useMemo(() => closeWords(scene), [scene]);
  return (
    <g>
      <Room
        doors={doors}
        light={progress(frame, times.people - DURATION.move, DURATION.move, easeOutCubic)}
      />
      <LitDoors doors={doors} members={members} times={times} frame={frame} />
      <DoorNames names={names} />
      <PathCast members={members} times={times} frame={frame} />
      <CloseWords words={words} times={times} frame={frame} />
    </g>
  );
}
