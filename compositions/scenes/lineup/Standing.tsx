import { memo } from 'react';
import type { FigureLook } from '../../../src/figures/look';
import { lerp } from '../../../src/layout/ease';
import { Figure } from '../../parts/figure/Figure';

interface StandingProps {
  readonly look: FigureLook;
  /** Ground point in px, and px per figure unit. */
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** Px over the ground. */
  readonly hop: number;
  /** 0 not here yet, 1 standing; a spring goes a little past 1. */
  readonly entered: number;
  /** 1 to the right, −1 to the left, between the two while turning. */
  readonly facing: number;
  readonly blink: boolean;
  readonly swayDeg: number;
  readonly headTilt: number;
}

/** How wide someone is at the beginning of growing out of the floor. */
const NARROW = 0.7;

/** Someone who grows out of the floor, turns like a paper figure and stands. */
export const Standing = memo(function Standing(props: StandingProps) {
  const { x, y, entered, facing, hop, ...figure } = props;
  if (entered <= 0) return null;
  const turn = Math.abs(facing);
  const still = turn === 1 && entered === 1;
  const wide = lerp(NARROW, 1, entered) * turn;
  return (
    <g
      {...(still
        ? {}
        : { transform: `translate(${x} ${y}) scale(${wide} ${entered}) translate(${-x} ${-y})` })}
    >
      <Figure {...figure} x={x} y={y} bob={hop} flip={facing < 0} />
    </g>
  );
});
