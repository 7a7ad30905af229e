import type { ReactElement } from 'react';
import { idleAt, walkAt } from '../../../src/figures/idle';
import type { Person } from '../../../src/figures/person';
import { inPose } from '../../../src/figures/pose';
import type { ContrastMotion } from '../../../src/layout/contrast/motion';
import { onSide, type Side, STAGE } from '../../../src/layout/contrast/stage';
import { lerp } from '../../../src/layout/ease';
import { Figure } from '../../parts/figure/Figure';

interface WalkerProps {
  readonly side: Side;
  readonly person: Person;
  readonly walk: ContrastMotion['walk'];
  /** 1 told about, −1 the other is. */
  readonly forward: number;
  /** 0 towards the other, 1 towards the own side. */
  readonly turn: number;
  readonly frame: number;
}

/** px that the sole stands over the line's middle. */
const OVER_LINE = 2;
/** px that who is told about steps forward, and the other back. */
const STEP = 12;

/** Someone who walks to the border and holds out a hand; later they turn round like a paper figure. */
export function Walker({ side, person, walk, forward, turn, frame }: WalkerProps): ReactElement {
  const x = onSide(side, lerp(STAGE.person.from, STAGE.person.x, walk.t) + STEP * forward);
  const idle = idleAt(frame, person.id);
  const facing = 1 - 2 * turn;
  const pose = walk.t <= 0 ? 'stand' : walk.t < 1 ? 'walk' : 'stride';
  const figure = (
    <Figure
      look={inPose(person.look, pose)}
      x={x}
      y={STAGE.lineY - OVER_LINE}
      scale={STAGE.person.scale}
      flip={side === 'right'}
      bob={walk.going ? walkAt(frame, person.id) : 0}
      {...idle}
    />
  );
  if (facing === 1) return figure;
  return <g transform={`translate(${x} 0) scale(${facing} 1) translate(${-x} 0)`}>{figure}</g>;
}
