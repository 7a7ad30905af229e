import { gestureAt } from '../../../src/figures/gesture';
import { headTurnAt } from '../../../src/figures/head-turn';
import { idleAt } from '../../../src/figures/idle';
import { gestureOf, lookOfRole, looksOf, rolePlace } from '../../../src/layout/actions/roles';
import { Figure } from '../../parts/figure/Figure';
import type { RoleProps } from './role-props';

/** The role itself: behind its door, on the threshold, a step further while it has the word; the others look there. */
export function RoleFigure({ scene, frame, index, spot, stage, state }: RoleProps) {
  const { figure } = scene.roles[index]!;
  const look = lookOfRole(figure);
  const id = `${figure} ${index}`;
  const idle = idleAt(frame, id);
  const head = headTurnAt(frame, looksOf(scene, index), false, id);
  return (
    <Figure
      look={look}
      {...rolePlace(look, spot, state, id, stage.words.x)}
      {...idle}
      {...head}
      blink={idle.blink || head.blink}
      arm={gestureAt(frame, gestureOf(scene, index, frame, state), id)}
    />
  );
}
