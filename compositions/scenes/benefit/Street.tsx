import type { ReactElement } from 'react';
import { BENEFIT, type Span } from '../../../src/layout/benefit/schedule';
import { LIGHT_POOL, STREET } from '../../../src/layout/benefit/stage';
import { easeOutCubic, progress } from '../../../src/layout/ease';
import { COLOR } from '../../../src/theme/color';
import { FRAME } from '../../../src/theme/frame';

interface StreetProps {
  readonly top: number;
  readonly frame: number;
  /** Frames between which the light of the doors falls on the street. */
  readonly light: readonly Span[];
}

/** The street before the doors, and the pool of light on it. The plane below it is the scene's own ground. */
export function Street({ top, frame, light }: StreetProps): ReactElement {
  const opened = (at: number) => progress(frame, at, BENEFIT.light, easeOutCubic);
  const open = light.reduce((sum, { from, to }) => sum + opened(from) - opened(to), 0);
  const [a, b] = LIGHT_POOL.far;
  const [c, d] = LIGHT_POOL.near;
  const middle = (a + b) / 2;
  const x = (v: number) => middle + (v - middle) * open;
  return (
    <g>
      <rect y={top} width={FRAME.width} height={STREET.end - top} fill={COLOR.forest2} />
      {open > 0 ? (
        <path d={`M${x(a)} ${top}H${x(b)}L${x(d)} ${STREET.end}H${x(c)}Z`} fill={COLOR.light} />
      ) : null}
    </g>
  );
}
