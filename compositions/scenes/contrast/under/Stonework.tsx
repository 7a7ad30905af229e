import type { ReactElement } from 'react';
import { type Masonry, masonry, type Stone, UNDER } from '../../../../src/layout/contrast/under';
import type { UnderProps } from './Under';

/** px of the pavement's edge along the line. */
const KERB = 20;

/** A quay of large stones, and cobbles. */
const QUAY: Masonry = { from: KERB + 6, course: 72, length: { min: 150, max: 270 }, joint: 6, round: 12 };
const COBBLES: Masonry = { from: KERB + 6, course: 54, length: { min: 70, max: 120 }, joint: 6, round: 22 };

const WALLS = { city: masonry('city', QUAY), town: masonry('town', COBBLES) };

function Wall({ stones, color, edge }: UnderProps & { readonly stones: readonly Stone[] }): ReactElement {
  return (
    <g>
      {stones.map(({ x, y, width, height, round, dark }) => (
        <rect
          key={`${x} ${y}`}
          x={x}
          y={y}
          width={width}
          height={height}
          rx={round}
          fill={dark ? color.third : color.second}
        />
      ))}
      <rect width={UNDER.width} height={KERB} fill={edge} />
    </g>
  );
}

/** A city's quay. */
export const CityStone = (props: UnderProps): ReactElement => <Wall {...props} stones={WALLS.city} />;

/** A town's cobbles. */
export const TownStone = (props: UnderProps): ReactElement => <Wall {...props} stones={WALLS.town} />;
