import type { ReactElement } from 'react';
import { STAGE } from '../../../src/layout/contrast/stage';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';

/** The deck and its piles, px from the border. */
const DECK = { length: 244, rise: 4, height: 26, radius: 4 } as const;
const PILES = [30, 124, 218] as const;
const PILE = { width: 18, height: 146 } as const;

/** Where the land ends in the water, a jetty carries who stands there. `x` is its end at the border. */
export function Jetty({ x, flip }: { readonly x: number; readonly flip: boolean }): ReactElement {
  return (
    <g
      transform={`translate(${x} ${STAGE.lineY}) scale(${flip ? -1 : 1} 1)`}
      stroke={COLOR.ink}
      strokeWidth={LINE.normal}
      strokeLinejoin="round"
    >
      {PILES.map((at) => (
        <rect
          key={at}
          x={-at - PILE.width / 2}
          width={PILE.width}
          height={PILE.height}
          rx={DECK.radius}
          fill={COLOR.wood2}
        />
      ))}
      <rect
        x={-DECK.length}
        y={-DECK.rise}
        width={DECK.length}
        height={DECK.height}
        rx={DECK.radius}
        fill={COLOR.wood}
      />
    </g>
  );
}
