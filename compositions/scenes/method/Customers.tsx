import { type ReactElement, useMemo } from 'react';
import { idleAt } from '../../../src/figures/idle';
import { customerAt, customersOf } from '../../../src/layout/method/customers';
import { Figure } from '../../parts/figure/Figure';
import type { ToldProps } from '../scene-props';

/** The customers that both sources tell of: they stand by their house, beside their receipt, and by the heart. */
export function Customers({ scene, frame }: ToldProps<'method'>): ReactElement {
  const customers = useMemo(() => customersOf(scene), [scene]);
  const now = customers.map(({ id, look }, i) => ({
    id,
    look,
    at: customerAt(scene.beats, i, customers.length, frame),
  }));
  const inOrder = [...now].sort((a, b) => a.at.y - b.at.y);
  return (
    <g>
      {inOrder.map(({ id, look, at }) => (
        <Figure key={id} look={look} {...at} {...idleAt(frame, id)} />
      ))}
    </g>
  );
}
