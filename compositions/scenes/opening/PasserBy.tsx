import { idleAt } from '../../../src/figures/idle';
import { isSitting } from '../../../src/figures/pose';
import { stepBob } from '../../../src/figures/steps';
import type { Passer } from '../../../src/layout/opening/passers';
import { stepsAt } from '../../../src/layout/opening/steps';
import { Figure } from '../../parts/figure/Figure';
import { Carried } from './Carried';

interface PasserByProps {
  readonly passer: Passer;
  /** Ground point in px, and px per figure unit. */
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly frame: number;
}

const rounded = (value: number) => Math.round(value * 100) / 100;

/** Someone who walks, with what they have with them. */
export function PasserBy({ passer, x, y, scale, frame }: PasserByProps) {
  const idle = idleAt(frame, passer.id);
  const { look, brings } = passer;
  const steps = isSitting(look) ? undefined : stepsAt(passer, x);
  const placed = { look, x: rounded(x), y, scale };
  const carried = { ...placed, bob: steps ? stepBob(steps, scale * look.scale) : 0 };
  return (
    <g>
      <Figure {...placed} steps={steps} headTilt={idle.headTilt} blink={idle.blink} gaze={idle.gaze} />
      {brings ? <Carried {...brings} figure={carried} frame={frame} /> : null}
    </g>
  );
}
