import { memo } from 'react';
import { TOWN, TOWN_HEIGHT } from '../../../src/layout/pharmacy/town';
import { STREET } from '../../../src/theme/street-color';
import { Rise } from '../motion/moves';

const HILL_HEIGHT = 200;

interface TownProps {
  /** Ground line, px. */
  readonly y: number;
  /** How far hill and houses have risen, 0–1 each. */
  readonly hill: number;
  readonly houses: number;
}

/** Hills, and before them houses on the left and woods on the right: flat, tone on tone, across the picture. */
export const Town = memo(function Town({ y, hill, houses }: TownProps) {
  return (
    <g transform={`translate(0 ${y})`}>
      <Rise progress={hill} distance={HILL_HEIGHT}>
        <path d={TOWN.hill} fill={STREET.hill} />
      </Rise>
      <Rise progress={houses} distance={TOWN_HEIGHT}>
        <path d={TOWN.houses + TOWN.trees} fill={STREET.skyline} />
        <path d={TOWN.cottage} fill={STREET.gable} />
      </Rise>
    </g>
  );
});
