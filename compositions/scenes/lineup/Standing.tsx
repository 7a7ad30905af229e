import { memo } from 'react';
import type { ArmPose } from '../../../src/figures/gesture';
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
  readonly flip: boolean;
  /** 1 the way the body stands, −1 over the shoulder, between the two while turning. */
  readonly headTurn: number;
  readonly arm: ArmPose | undefined;
  readonly blink: boolean;
  readonly swayDeg: number;
  readonly headTilt: number;
}

/** How large someone is when first seen: a grown-up on the way is not a child. */
const FIRST = 0.84;

/** Someone who pops up on the floor and stands. */
export const Standing = memo(function Standing(props: StandingProps) {
  const { x, y, entered, hop, ...figure } = props;
  if (entered <= 0) return null;
  const still = entered === 1;
  const size = lerp(FIRST, 1, entered);
  return (
    <g {...(still ? {} : { transform: `translate(${x} ${y}) scale(${size}) translate(${-x} ${-y})` })}>
      <Figure {...figure} x={x} y={y} bob={hop} />
    </g>
  );
});
