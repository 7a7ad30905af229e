import { gestureAt } from '../../../src/figures/gesture';
import { idleAt } from '../../../src/figures/idle';
import type { Bystander } from '../../../src/layout/opening/foreground';
import { Figure } from '../../parts/figure/Figure';

interface BystandersProps {
  readonly people: readonly Bystander[];
  readonly frame: number;
}

/** People who stand and talk while the street goes by. */
export function Bystanders({ people, frame }: BystandersProps) {
  return people.map(({ id, waves, ...place }) => {
    const arm = waves === undefined ? undefined : gestureAt(frame, { kind: 'wave', from: waves }, id);
    return <Figure key={id} {...place} arm={arm} {...idleAt(frame, id)} />;
  });
}
