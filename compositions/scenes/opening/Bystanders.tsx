import { gestureAt } from '../../../src/figures/gesture';
import { idleAt } from '../../../src/figures/idle';
import type { Bystander } from '../../../src/layout/opening/foreground';
import { tintedLook } from '../../../src/layout/opening/plain';
import { sideAt } from '../../../src/layout/opening/street';
import { Figure } from '../../parts/figure/Figure';

interface BystandersProps {
  readonly people: readonly Bystander[];
  /** Frame at which the first of them takes on colour, and frames to the next. */
  readonly turn: number;
  readonly stagger: number;
  readonly frame: number;
}

/** People who stand and talk while the street goes by. */
export function Bystanders({ people, turn, stagger, frame }: BystandersProps) {
  return people.map(({ id, look, plain, waves, ...place }, i) => {
    const { colour, hop } = sideAt(frame, turn + i * stagger);
    const arm = waves === undefined ? undefined : gestureAt(frame, { kind: 'wave', from: waves }, id);
    return (
      <Figure
        key={id}
        look={tintedLook(plain, look, colour)}
        {...place}
        bob={hop}
        arm={arm}
        {...idleAt(frame, id)}
      />
    );
  });
}
