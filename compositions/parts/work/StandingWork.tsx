import type { ReactElement } from 'react';
import { springTo } from '../../../src/layout/ease';
import { COLOR } from '../../../src/theme/color';
import type { WorkProps } from './work-props';

/** The shadow on the light under what stands there: middle, half width and half height, px at scale 1. */
const SHADOW = { x: 239, rx: 232, ry: 8 } as const;

interface StandingWorkProps extends WorkProps {
  readonly drawn: (props: WorkProps) => ReactElement;
  /** px: where its left foot stands. */
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly onWall?: boolean;
  /** Whether the light has reached it. */
  readonly lit?: boolean;
}

/** Something worked on that stands in the light out of a door, with its shadow, or hangs on the wall over it. */
export function StandingWork({
  drawn: Drawn,
  x,
  y,
  scale,
  onWall = false,
  lit = true,
  t,
}: StandingWorkProps) {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      {onWall ? null : (
        <ellipse
          cx={SHADOW.x}
          rx={SHADOW.rx * springTo(t)}
          ry={SHADOW.ry}
          fill={lit ? COLOR.wood : COLOR.forest}
        />
      )}
      <Drawn t={t} />
    </g>
  );
}
