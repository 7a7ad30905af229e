import { memo } from 'react';
import { TOWN } from '../../../src/layout/pharmacy/town';
import { STREET } from '../../../src/theme/street-color';
import { SlideIn } from '../motion/moves';

/** Px that hill and houses come up: far planes move least. */
const FROM = { hill: 40, houses: 90 } as const;

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
      <SlideIn progress={hill} dy={FROM.hill}>
        <path d={TOWN.hill} fill={STREET.hill} />
      </SlideIn>
      <SlideIn progress={houses} dy={FROM.houses}>
        <path d={TOWN.houses + TOWN.trees} fill={STREET.skyline} />
        <path d={TOWN.cottage} fill={STREET.gable} />
      </SlideIn>
    </g>
  );
});
