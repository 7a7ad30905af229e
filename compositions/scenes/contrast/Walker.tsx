import type { ReactElement } from 'react';
import { headTurnAt } from '../../../src/figures/head-turn';
import { idleAt } from '../../../src/figures/idle';
import type { Person } from '../../../src/figures/person';
import { inPose } from '../../../src/figures/pose';
import { walkAlong } from '../../../src/figures/steps';
import type { ContrastMotion } from '../../../src/layout/contrast/motion';
import { hasTurned } from '../../../src/layout/contrast/motion';
import { onSide, type Side, STAGE, STEP } from '../../../src/layout/contrast/stage';
import { Figure } from '../../parts/figure/Figure';

interface WalkerProps {
  readonly side: Side;
  readonly person: Person;
  readonly motion: ContrastMotion;
  readonly frame: number;
}

/** px that the sole stands over the line's middle. */
const OVER_LINE = 2;

/** Someone who walks to the border and holds out a hand; at last the head turns to the own side, then all of them. */
export function Walker({ side, person, motion, frame }: WalkerProps): ReactElement {
  const { walk, forward, local } = motion;
  const { scale, from, x: to } = STAGE.person;
  const there = onSide(side, to);
  const way = walkAlong(frame, {
    from: onSide(side, from),
    to: there,
    ...walk,
    scale: scale * person.look.scale,
  });
  const inwards = side === 'right';
  const turned = hasTurned(motion, frame);
  const looks = local.turn === undefined || turned ? [] : [{ at: local.turn, to: side }];
  const idle = idleAt(frame, person.id);
  const head = headTurnAt(frame, looks, inwards, person.id);
  return (
    <Figure
      look={inPose(person.look, way.steps ? 'walk' : 'stride')}
      x={way.x + (inwards ? -STEP : STEP) * forward[side]}
      y={STAGE.lineY - OVER_LINE}
      scale={scale}
      flip={inwards !== turned}
      steps={way.steps}
      {...idle}
      headTurn={head.headTurn}
      blink={idle.blink || head.blink}
    />
  );
}
