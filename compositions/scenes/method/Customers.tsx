import { type ReactElement, useMemo } from 'react';
import { idleAt } from '../../../src/figures/idle';
import { customerAt, customersGone, customersOf, DOT_UP } from '../../../src/layout/method/customers';
import type { View } from '../../../src/layout/method/stage';
import { COLOR } from '../../../src/theme/color';
import { Figure } from '../../parts/figure/Figure';
import { Pop } from '../../parts/motion/moves';
import type { SceneProps } from '../scene-props';
import { Dots } from './Dots';

const DOT = 15;

interface CustomersProps extends SceneProps<'method'> {
  /** How the heart is seen. */
  readonly view: View;
}

/** The customers that both sources tell of: they stand by their house, look at their receipt, and become dots that are grouped. */
export function Customers({ scene, frame, view }: CustomersProps): ReactElement | null {
  const customers = useMemo(() => customersOf(scene), [scene]);
  const n = customers.length;
  if (frame >= customersGone(scene.beats, n)) return null;
  const now = customers.map(({ id, look }, i) => ({
    id,
    look,
    at: customerAt(scene.beats, view, i, n, frame),
  }));
  const inOrder = [...now].sort((a, b) => a.at.y - b.at.y);
  return (
    <g>
      {inOrder.map(({ id, look, at: { x, y, scale, flip, bob, steps, size } }) => (
        <Pop key={id} progress={size} x={x} y={y - DOT_UP}>
          <Figure
            look={look}
            x={x}
            y={y}
            scale={scale}
            flip={flip}
            bob={bob}
            steps={steps}
            {...idleAt(frame, id)}
          />
        </Pop>
      ))}
      <Dots points={now.flatMap(({ at }) => at.dot ?? [])} radius={DOT} fill={COLOR.paper} line={COLOR.ink} />
    </g>
  );
}
