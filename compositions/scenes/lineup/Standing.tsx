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

/** How large someone is when first seen: nobody begins as a speck. */
const FIRST = 0.45;
/** How much narrower someone gets while turning round: like a body, not like paper. */
const NARROW = 0.24;

/** Someone who pops up on the floor, turns and stands. */
export const Standing = memo(function Standing(props: StandingProps) {
  const { x, y, entered, facing, hop, ...figure } = props;
  if (entered <= 0) return null;
  const turn = 1 - NARROW * (1 - Math.abs(facing));
  const still = turn === 1 && entered === 1;
  const size = lerp(FIRST, 1, entered);
  return (
    <g
      {...(still
        ? {}
        : { transform: `translate(${x} ${y}) scale(${size * turn} ${size}) translate(${-x} ${-y})` })}
    >
      <Figure {...figure} x={x} y={y} bob={hop} flip={facing < 0} />
    </g>
  );
});
