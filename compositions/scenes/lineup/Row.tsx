import { gestureAt } from '../../../src/figures/gesture';
import { idleAt } from '../../../src/figures/idle';
import { facingAt, ownFacing } from '../../../src/layout/lineup/facing';
import type { Lineup } from '../../../src/layout/lineup/lineup';
import { enteredAt, forwardAt, HOP, paceOf } from '../../../src/layout/lineup/moves';
import type { SceneProps } from '../scene-props';
import { Standing } from './Standing';

interface RowProps extends SceneProps<'lineup'> {
  readonly lineup: Lineup;
  readonly row: number;
}

/** Of the largest segment, one in so many waves, this long after it has been named. */
const WAVES = { every: 4, after: 16, apart: 7 } as const;

/** One row of people from left to right; those of the largest segment come forward on its beat. */
export function Row({ lineup, scene, row, frame }: RowProps) {
  const { beats } = scene;
  const { crowd, floors, largest, stage } = lineup;
  const pace = paceOf(beats, crowd.length);
  return crowd
    .filter((person) => person.row === row)
    .map((person) => {
      const forward = person.segment === largest ? forwardAt(frame, beats, person.person) : 0;
      const own = ownFacing(person);
      const wave = person.segment === largest && person.person % WAVES.every === 1 && beats.largest;
      const from = (beats.largest ?? 0) + WAVES.after + person.person * WAVES.apart;
      const idle = idleAt(frame, person.who.id);
      return (
        <Standing
          key={person.who.id}
          look={person.who.look}
          x={person.x}
          y={person.y + stage.forward * forward}
          scale={person.scale}
          hop={HOP * Math.sin(Math.PI * forward)}
          entered={enteredAt(frame, beats, person.order, pace)}
          flip={own < 0}
          headTurn={own * facingAt(frame, person, beats, largest, floors[largest]!)}
          arm={wave ? gestureAt(frame, { kind: 'wave', from }, person.who.id) : undefined}
          blink={idle.blink}
          swayDeg={idle.swayDeg}
          headTilt={idle.headTilt}
        />
      );
    });
}
