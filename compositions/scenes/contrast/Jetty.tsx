import type { ReactElement } from 'react';
import { STAGE } from '../../../src/layout/contrast/stage';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';

/** px of a jetty that carries who stands at the border, how much longer it is near the camera, and of a pier through the whole half. */
export const JETTY = { short: 244, longer: 316, pier: 990 } as const;
/** The deck and its piles, px from the border. */
const DECK = { rise: 4, height: 26, radius: 4 } as const;
const PILES = [30, 124, 218, 336, 438, 534, 640, 746, 852, 958] as const;
const PILE = { width: 18, height: 146 } as const;

/** Where the land ends in the water, a jetty carries who stands there. `x` is its end at the border. */
export function Jetty({
  x,
  flip,
  length,
}: {
  readonly x: number;
  readonly flip: boolean;
  /** px from the border. */
  readonly length: number;
}): ReactElement {
  return (
    <g
      transform={`translate(${x} ${STAGE.lineY}) scale(${flip ? -1 : 1} 1)`}
      stroke={COLOR.ink}
      strokeWidth={LINE.normal}
      strokeLinejoin="round"
    >
      {PILES.filter((at) => at < length - PILE.width / 2).map((at) => (
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
        x={-length}
        y={-DECK.rise}
        width={length}
        height={DECK.height}
        rx={DECK.radius}
        fill={COLOR.wood}
      />
    </g>
  );
}
