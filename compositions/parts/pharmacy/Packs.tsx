import { memo } from 'react';
import type { Pack } from '../../../src/layout/pharmacy/facade';
import { COLOR, hue } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';

const colorOf = (name: Pack[3]): string => {
  if (name === 'mint') return COLOR.mint2;
  return name === 'white' ? COLOR.white : hue(name).fill;
};

interface PacksProps {
  readonly packs: readonly Pack[];
  /** Top of the board that they stand on, px. */
  readonly board: number;
}

/** Plain packs on a board: goods seen from the street, no data. */
export const Packs = memo(function Packs({ packs, board }: PacksProps) {
  return (
    <g stroke={COLOR.ink} strokeWidth={LINE.fine} strokeLinejoin="round">
      {packs.map(([x, width, height, color]) => (
        <rect key={x} x={x} y={board - height} width={width} height={height} rx={6} fill={colorOf(color)} />
      ))}
    </g>
  );
});
