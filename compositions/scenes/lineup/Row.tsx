import { idleAt } from '../../../src/figures/idle';
import { facingAt } from '../../../src/layout/lineup/facing';
import type { Lineup } from '../../../src/layout/lineup/lineup';
import { enteredAt, forwardAt, HOP, paceOf } from '../../../src/layout/lineup/moves';
import type { SceneProps } from '../scene-props';
import { Standing } from './Standing';

interface RowProps extends SceneProps<'lineup'> {
  readonly lineup: Lineup;
  readonly row: number;
}

/** One row of people from left to right; those of the largest segment come forward on its beat. */
export function Row({ lineup, scene, row, frame }: RowProps) {
  const { beats } = scene;
  const { crowd, floors, largest, stage } = lineup;
  const pace = paceOf(beats, crowd.length);
  return crowd
    .filter((person) => person.row === row)
    .map((person) => {
      const forward = person.segment === largest ? forwardAt(frame, beats, person.person) : 0;
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
          facing={facingAt(frame, person, beats, largest, floors[largest]!)}
          blink={idle.blink}
          swayDeg={idle.swayDeg}
          headTilt={idle.headTilt}
        />
      );
    });
}
