import { idleAt } from '../../../src/figures/idle';
import { isSitting } from '../../../src/figures/pose';
import { stepBob } from '../../../src/figures/steps';
import type { Passer } from '../../../src/layout/opening/passers';
import { tintedLook } from '../../../src/layout/opening/plain';
import { stepsAt } from '../../../src/layout/opening/steps';
import { sideAt } from '../../../src/layout/opening/street';
import { Figure } from '../../parts/figure/Figure';
import { Carried } from './Carried';

interface PasserByProps {
  readonly passer: Passer;
  /** Ground point in px, and px per figure unit. */
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** Frame at which they take on colour. */
  readonly turn: number;
  /** How far what they have with them has come, 0 to 1 with a spring. */
  readonly brought: number;
  readonly frame: number;
}

const rounded = (value: number) => Math.round(value * 100) / 100;

/** Someone who walks, and takes on their colours with a little hop. */
export function PasserBy({ passer, x, y, scale, turn, brought, frame }: PasserByProps) {
  const { colour, hop } = sideAt(frame, turn);
  const idle = idleAt(frame, passer.id);
  const rolls = isSitting(passer.look);
  const steps = rolls ? undefined : stepsAt(passer, x);
  const look = tintedLook(passer.plain, passer.look, colour);
  const placed = { look, x: rounded(x), y, scale, flip: passer.from < 0 };
  const carried = { ...placed, bob: hop + (steps ? stepBob(steps, scale * look.scale) : 0) };
  return (
    <g>
      <Figure
        {...placed}
        bob={rounded(hop)}
        steps={steps}
        headTilt={idle.headTilt}
        blink={idle.blink}
        gaze={idle.gaze}
      />
      {passer.brings ? (
        <Carried
          {...passer.brings}
          coloured={colour >= 0.5}
          figure={carried}
          appeared={brought}
          frame={frame}
        />
      ) : null}
    </g>
  );
}
