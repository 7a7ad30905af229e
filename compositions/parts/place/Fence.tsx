import type { ReactElement } from 'react';
import { COLOR } from '../../../src/theme/color';
import { PLACE_COLOR } from '../../../src/theme/place-color';
import { Ball } from '../props/Ball';
import { ink } from './ink';
import type { PlaceProps } from './place-props';

/** px: pickets, their tips, and the rails behind them. */
const PICKET = { width: 34, step: 52, top: 716, tip: 20, foot: 872, to: 690 } as const;
const RAILS = [752, 832] as const;
const COUNT = Math.floor((PICKET.to - 40) / PICKET.step);
const PICKETS = Array.from({ length: COUNT }, (_, i) => {
  const { width, step, top, tip, foot } = PICKET;
  const x = 62 + i * step;
  return `M${x} ${foot}V${top + tip}L${x + width / 2} ${top}L${x + width} ${top + tip}V${foot}Z`;
}).join('');

/** A white picket fence behind the people, on the edge of the lawn. */
export function Fence({ hue }: PlaceProps): ReactElement {
  return (
    <g>
      {RAILS.map((y) => (
        <rect
          key={y}
          x={44}
          y={y}
          width={PICKET.to - 44}
          height={16}
          fill={PLACE_COLOR.plasterShade}
          {...ink()}
        />
      ))}
      <path d={PICKETS} fill={COLOR.paper} {...ink()} />
      <Ball x={-420} y={878} scale={0.9} fill={hue.fill} />
    </g>
  );
}
