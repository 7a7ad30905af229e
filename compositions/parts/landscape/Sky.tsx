import type { ReactElement } from 'react';
import type { LandscapeColor } from '../../../src/theme/landscape-color';
import { PLACE, type Sun } from './place';

interface SkyProps {
  readonly color: LandscapeColor;
  readonly sun: Sun;
  readonly risen: number;
}

/** px that the sun comes up. */
const SUN_RISE = 260;

/** Sky down to where the ground comes up, and its one soft circle. */
export function Sky({ color, sun, risen }: SkyProps): ReactElement {
  return (
    <g>
      <rect y={-PLACE.sky} width={PLACE.width} height={PLACE.sky + PLACE.ground} fill={color.sky} />
      {risen > 0 ? (
        <circle cx={sun.x} cy={sun.y + (1 - risen) * SUN_RISE} r={sun.r * risen} fill={color.sun} />
      ) : null}
    </g>
  );
}
