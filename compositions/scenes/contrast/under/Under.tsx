import type { ReactElement } from 'react';
import { UNDER } from '../../../../src/layout/contrast/under';
import type { Landscape } from '../../../../src/schema/clusters';
import type { HueName } from '../../../../src/theme/color';
import { landscapeColor } from '../../../../src/theme/landscape-color';
import { type UnderColor, underColor } from '../../../../src/theme/under-color';
import { Lawn } from './Lawn';
import { Snow } from './Snow';
import { Soil } from './Soil';
import { CityStone, TownStone } from './Stonework';
import { Water } from './Water';

/** What is given to what lies under a line: a space of its own, x 0 (outer edge) to 960, the line at y = 0. */
export interface UnderProps {
  readonly color: UnderColor;
  /** Along the line. */
  readonly edge: string;
  readonly frame: number;
}

const KINDS = {
  city: CityStone,
  suburb: Lawn,
  town: TownStone,
  inland: Soil,
  coast: Water,
  north: Snow,
} as const satisfies Record<Landscape, (props: UnderProps) => ReactElement>;

/** What a place stands on, seen from the side: its own material, tone on tone, for bars and words are set on it. */
export function Under(props: {
  readonly landscape: Landscape;
  readonly hue: HueName;
  /** px: its outer end, and the line. */
  readonly x: number;
  readonly y: number;
  readonly flip: boolean;
  readonly frame: number;
}): ReactElement {
  const { landscape, hue, x, y, flip, frame } = props;
  const place = landscapeColor(landscape, hue);
  const color = underColor(landscape, place);
  const Kind = KINDS[landscape];
  return (
    <g transform={`translate(${x} ${y}) scale(${flip ? -1 : 1} 1)`}>
      <rect width={UNDER.width} height={UNDER.depth} fill={color.base} />
      <Kind color={color} edge={place.edge} frame={frame - (frame % 2)} />
    </g>
  );
}
