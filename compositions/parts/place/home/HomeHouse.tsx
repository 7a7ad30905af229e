import type { ReactElement } from 'react';
import type { Home } from '../../../../src/schema/persona';
import { BarnHome } from './BarnHome';
import { BlockHome } from './BlockHome';
import { GableHome } from './GableHome';
import type { HomeProps } from './home-props';
import { SeniorHome } from './SeniorHome';
import { TerraceHome } from './TerraceHome';

const HOUSES = {
  'rented-flat': BlockHome,
  'owned-flat': BlockHome,
  'terraced-house': TerraceHome,
  'detached-house': GableHome,
  farm: BarnHome,
  'senior-home': SeniorHome,
} as const satisfies Record<Home, (props: HomeProps) => ReactElement>;

/** Size against the drawing: no ridge may reach the source line while the camera is close. */
const SIZE: Readonly<Record<Home, number>> = {
  'rented-flat': 0.92,
  'owned-flat': 0.92,
  'terraced-house': 1,
  'detached-house': 0.87,
  farm: 0.92,
  'senior-home': 1,
};

/** The house that the household lives in, with its left wall at x and its foot at y, px. */
export function HomeHouse({
  home,
  x,
  y,
  ...props
}: HomeProps & { readonly home: Home; readonly x: number; readonly y: number }): ReactElement {
  const House = HOUSES[home];
  return (
    <g transform={`translate(${x} ${y}) scale(${SIZE[home]})`}>
      <House {...props} />
    </g>
  );
}
