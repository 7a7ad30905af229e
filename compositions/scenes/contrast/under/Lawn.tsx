import type { ReactElement } from 'react';
import { UNDER } from '../../../../src/layout/contrast/under';
import { COLOR } from '../../../../src/theme/color';
import type { UnderProps } from './Under';

/** px of the hedge's foot along the line. */
const EDGE = 18;

/** Stripes of the mower, wider the nearer: px along the line and at the bottom. */
const STRIPE = { top: 96, bottom: 152, drift: 260 } as const;
const STRIPES = Array.from({ length: 6 }, (_, i) => {
  const [at, to] = [2 * i * STRIPE.top, 2 * i * STRIPE.bottom - STRIPE.drift];
  return `M${at} 0h${STRIPE.top}L${to + STRIPE.bottom} ${UNDER.depth}h${-STRIPE.bottom}Z`;
}).join('');

/** Daisies: x, y. */
const DAISIES = [
  [44, 72],
  [92, 170],
  [52, 216],
  [728, 150],
  [772, 214],
  [862, 176],
  [916, 232],
  [330, 238],
  [548, 226],
] as const;
const PETAL = { ring: 8, r: 6, heart: 5 } as const;
const PETALS = [0, 1, 2, 3, 4].map((i) => (2 * Math.PI * i) / 5);

/** A lawn seen from above: the mower's stripes, daisies that it left. */
export function Lawn({ color, edge }: UnderProps): ReactElement {
  return (
    <g>
      <path d={STRIPES} fill={color.second} />
      {DAISIES.map(([x, y]) => (
        <g key={x}>
          {PETALS.map((a) => (
            <circle
              key={a}
              cx={x + Math.round(PETAL.ring * Math.cos(a))}
              cy={y + Math.round(PETAL.ring * Math.sin(a))}
              r={PETAL.r}
              fill={COLOR.paper}
            />
          ))}
          <circle cx={x} cy={y} r={PETAL.heart} fill={COLOR.light} />
        </g>
      ))}
      <rect width={UNDER.width} height={EDGE} fill={edge} />
    </g>
  );
}
