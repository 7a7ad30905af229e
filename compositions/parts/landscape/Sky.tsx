import type { ReactElement } from 'react';
import type { LandscapeColor } from '../../../src/theme/landscape-color';
import { PLACE, type Sun, swing } from './place';
import { cloud } from './shapes';

interface SkyProps {
  readonly color: LandscapeColor;
  readonly sun: Sun;
  readonly clouds: readonly (readonly [x: number, y: number, w: number])[];
  readonly risen: number;
  readonly frame: number;
}

/** px that a cloud drifts to each side, and how long it takes to come back. */
const DRIFT = { px: 14, frames: 700 } as const;
/** px that the sun comes up. */
const SUN_RISE = 260;

/** Sky down to where the ground comes up, its one soft circle, and a few clouds that drift. */
export function Sky({ color, sun, clouds, risen, frame }: SkyProps): ReactElement {
  return (
    <g>
      <rect y={-PLACE.sky} width={PLACE.width} height={PLACE.sky + PLACE.ground} fill={color.sky} />
      {risen > 0 ? (
        <>
          <circle cx={sun.x} cy={sun.y + (1 - risen) * SUN_RISE} r={sun.r * risen} fill={color.sun} />
          {clouds.map(([x, y, w], i) => (
            <path
              key={i}
              d={cloud(0, 0, w)}
              fill={color.detail}
              transform={`translate(${x + (1 - risen) * -120 + DRIFT.px * swing(frame, DRIFT.frames, i / 3)} ${y})`}
            />
          ))}
        </>
      ) : null}
    </g>
  );
}
