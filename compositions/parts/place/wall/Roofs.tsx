import type { ReactElement } from 'react';
import { mix } from '../../../../src/layout/ease';
import { COLOR, type Hue } from '../../../../src/theme/color';
import { LINE } from '../../../../src/theme/line';
import { PLACE_COLOR } from '../../../../src/theme/place-color';
import { ink } from '../ink';

export interface RoofProps {
  /** px: the wall it lies on, from the left of the picture to its corner. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly hue: Hue;
}

/** px: how far a roof stands out over the corner, and how far its ridge is back. */
const EAVES = { out: 28, back: 26 } as const;

/** A tiled roof, its long side to us. */
export function TiledRoof({ left, right, top, bottom, hue }: RoofProps): ReactElement {
  const tiles = [1 / 3, 2 / 3].map((share) => {
    const y = top + share * (bottom - top);
    return `M${left} ${y}H${right - EAVES.back + share * (EAVES.out + EAVES.back) - 6}`;
  });
  return (
    <g>
      <path
        d={`M${left} ${bottom}V${top}H${right - EAVES.back}L${right + EAVES.out} ${bottom}Z`}
        fill={hue.fill}
        {...ink()}
      />
      <path
        d={tiles.join('')}
        fill="none"
        stroke={mix(hue.fill, COLOR.ink, 0.22)}
        strokeWidth={LINE.fine}
        strokeLinecap="round"
      />
    </g>
  );
}

/** px: depth of a scallop, width of a stripe, and what the awning hangs over. */
const AWNING = { drop: 58, stripe: 42, from: -176, stripes: 7 } as const;

/** A flat roof with its cornice, and a striped awning over the door to the terrace. */
export function FlatRoof({ left, right, top, bottom, hue }: RoofProps): ReactElement {
  const { drop, stripe, from, stripes } = AWNING;
  const r = stripe / 2;
  return (
    <g>
      {Array.from({ length: stripes }, (_, i) => (
        <path
          key={i}
          d={`M${from + i * stripe} ${bottom}v${drop - r}a${r} ${r} 0 0 0 ${stripe} 0v${r - drop}Z`}
          fill={i % 2 ? COLOR.paper : hue.fill}
          {...ink()}
        />
      ))}
      <rect
        x={left}
        y={top}
        width={right + 18 - left}
        height={bottom - top}
        rx={4}
        fill={PLACE_COLOR.plasterShade}
        {...ink()}
      />
    </g>
  );
}
