import type { ReactElement, ReactNode } from 'react';
import { archPath } from '../../../src/layout/pharmacy/arch-door';
import { STAGE } from '../../../src/layout/shelf/stage';
import type { Told } from '../../../src/scenes/handover';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { Landscape } from '../../parts/landscape/Landscape';

/** The landscape outside: its horizon over the sill, size, and px that it is moved to the left. */
const OUTSIDE = { horizon: 84, scale: 0.62, shift: 120 } as const;
/** px that the sill sticks out, and its height. */
const SILL = { out: 14, slant: 24, height: 28 } as const;

/** The way out to the customers: an arch with the cluster's own surroundings behind it. */
export function LocalDoor(props: {
  readonly cluster: Told<'shelf'>['cluster'];
  /** Makes the clip's name unique in the page. */
  readonly id: string;
  readonly frame: number;
  /** Who is seen through it. */
  readonly children: ReactNode;
}): ReactElement {
  const { cluster, id, frame, children } = props;
  const { door } = STAGE;
  const left = door.x - door.width / 2;
  const sill = `M${left - SILL.out} ${door.base}h${door.width + 2 * SILL.out}l${SILL.slant} ${SILL.height}h${-door.width - 2 * SILL.out - 2 * SILL.slant}Z`;
  const arch = archPath(door);
  const clip = `local-door-${id}`;
  return (
    <g strokeLinejoin="round">
      <clipPath id={clip}>
        <path d={arch} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <Landscape
          landscape={cluster.landscape}
          hue={cluster.hue}
          x={left - OUTSIDE.shift}
          y={door.base - OUTSIDE.horizon}
          scale={OUTSIDE.scale}
          frame={frame}
        />
        {children}
      </g>
      <path d={arch} fill="none" stroke={COLOR.ink} strokeWidth={LINE.strong} />
      <path d={sill} fill={COLOR.wood} stroke={COLOR.ink} strokeWidth={LINE.normal} />
    </g>
  );
}
