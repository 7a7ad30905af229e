import type { ReactElement } from 'react';
import { COLOR } from '../../../../src/theme/color';
import { LINE } from '../../../../src/theme/line';
import { PLACE_COLOR } from '../../../../src/theme/place-color';

interface RoofProps {
  /** The ridge as points, px. */
  readonly points: readonly (readonly [number, number])[];
  readonly color: string;
  readonly snow: boolean;
  /** Thickness, px. */
  readonly width?: number;
}

const SNOW = { up: 15, width: 20 } as const;

/** A roof seen from its gable: one thick line with an ink edge, and snow on it in the north. */
export function Roof({ points, color, snow, width = 34 }: RoofProps): ReactElement {
  const path = (dy: number) => `M${points.map(([x, y]) => `${x} ${y - dy}`).join('L')}`;
  const line = (d: string, stroke: string, w: number) => (
    <path d={d} fill="none" stroke={stroke} strokeWidth={w} strokeLinejoin="round" strokeLinecap="round" />
  );
  const edge = 2 * LINE.normal;
  return (
    <g>
      {line(path(0), COLOR.ink, width + edge)}
      {line(path(0), color, width)}
      {snow ? line(path(SNOW.up), COLOR.ink, SNOW.width + edge) : null}
      {snow ? line(path(SNOW.up), PLACE_COLOR.snow, SNOW.width) : null}
    </g>
  );
}
