import type { ReactElement } from 'react';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';

/** A tick on a green disc, size px across. */
export function Check({
  x,
  y,
  size,
}: {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}): ReactElement {
  const u = size / 34;
  return (
    <g>
      <circle cx={x} cy={y} r={size / 2 - 1} fill={COLOR.green} />
      <path
        d={`M${x - 8 * u} ${y + 0.5 * u}l${5.5 * u} ${5.5 * u}l${10 * u} ${-11 * u}`}
        fill="none"
        stroke={COLOR.paper}
        strokeWidth={LINE.normal * u}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </g>
  );
}
