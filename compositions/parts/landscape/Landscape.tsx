import type { ReactElement } from 'react';
import { clamp01 } from '../../../src/layout/ease';
import type { Landscape as LandscapeName } from '../../../src/schema/clusters';
import type { HueName } from '../../../src/theme/color';
import { landscapeColor } from '../../../src/theme/landscape-color';
import { City } from './City';
import { Coast } from './Coast';
import { Inland } from './Inland';
import { North } from './North';
import { PLACE, type PlaceProps, type Sun } from './place';
import { Suburb } from './Suburb';
import { Town } from './Town';

export interface LandscapeProps {
  readonly landscape: LandscapeName;
  readonly hue: HueName;
  /** px: the outer end of the horizon. */
  readonly x: number;
  readonly y: number;
  /** 1 = 960 px wide. */
  readonly scale?: number | undefined;
  /** Mirrored: x is then its right end. */
  readonly flip?: boolean | undefined;
  /** Frame for idle life. */
  readonly frame: number;
  /** 0–1 per plane, back to front: sun, far, near, ground; whole when left out. */
  readonly rise?: readonly number[] | undefined;
  /** Where the sun stands instead of in its own place, px at scale 1 from the horizon's outer end. */
  readonly sun?: Sun | undefined;
  /** False where somebody stands before the chimneys. */
  readonly smokes?: boolean | undefined;
}

const PLACES = {
  city: City,
  suburb: Suburb,
  town: Town,
  inland: Inland,
  coast: Coast,
  north: North,
} as const satisfies Record<LandscapeName, (props: PlaceProps) => ReactElement>;

/** A kind of place in a cluster's hue: sky, silhouettes and ground, 960 × 1086 px at scale 1. Flat, without lines. */
export function Landscape(props: LandscapeProps): ReactElement {
  const { landscape, hue, x, y, scale = 1, flip = false, frame, rise, sun, smokes = true } = props;
  const Place = PLACES[landscape];
  return (
    <g transform={`translate(${x} ${y}) scale(${flip ? -scale : scale} ${scale})`}>
      <Place
        color={landscapeColor(landscape, hue)}
        frame={frame - (frame % 2)}
        sun={sun}
        smokes={smokes}
        risen={(plane) => clamp01(rise ? (rise[plane] ?? 1) : 1)}
      />
    </g>
  );
}

/** px of a landscape at scale 1. */
export const LANDSCAPE_WIDTH = PLACE.width;
