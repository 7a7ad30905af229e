import type { ReactElement } from 'react';
import type { ArmPose } from '../../../src/figures/gesture';
import { idleAt } from '../../../src/figures/idle';
import type { FigureLook } from '../../../src/figures/look';
import type { Steps } from '../../../src/figures/steps';
import { lerp } from '../../../src/layout/ease';
import { Figure } from './Figure';

interface SomeoneProps {
  /** Seeds their idle life. */
  readonly id: string;
  readonly look: FigureLook;
  readonly frame: number;
  /** px: where they stand. */
  readonly x: number;
  readonly y: number;
  /** Px per figure unit. */
  readonly scale: number;
  readonly flip?: boolean | undefined;
  /** 0 not here yet, 1 standing; a spring goes a little past 1. */
  readonly entered?: number | undefined;
  readonly arm?: ArmPose | undefined;
  readonly steps?: Steps | undefined;
  /** Px over the ground. */
  readonly hop?: number | undefined;
}

/** How large someone is when first seen: a grown-up on the way is not a child. */
const FIRST = 0.84;

/** A living person who pops up on the ground and stands, walks or hops. */
export function Someone(props: SomeoneProps): ReactElement | null {
  const { id, frame, x, y, entered = 1, hop = 0, ...figure } = props;
  if (entered <= 0) return null;
  const size = lerp(FIRST, 1, entered);
  const grown =
    entered === 1 ? {} : { transform: `translate(${x} ${y}) scale(${size}) translate(${-x} ${-y})` };
  return (
    <g {...grown}>
      <Figure {...figure} {...idleAt(frame, id)} x={x} y={y} bob={hop} />
    </g>
  );
}
