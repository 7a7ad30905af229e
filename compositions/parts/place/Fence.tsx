import type { ReactElement } from 'react';
import { COLOR } from '../../../src/theme/color';
import { PLACE_COLOR } from '../../../src/theme/place-color';
import { ink } from './ink';
import { Layer } from './Layer';
import type { PlaceProps } from './place-props';

/** px: pickets, their tips, and the rails behind them. */
const PICKET = { width: 44, step: 58, top: 768, tip: 26, to: 700 } as const;
const RAILS = [812, 890] as const;
const COUNT = Math.floor((PICKET.to + 10) / PICKET.step);

/** A white picket fence between the people and the lawn. */
export function Fence({ risen }: PlaceProps): ReactElement {
  const { width, step, top, tip } = PICKET;
  return (
    <Layer risen={risen(4)} from={360}>
      {RAILS.map((y) => (
        <rect
          key={y}
          x={-20}
          y={y}
          width={PICKET.to + 20}
          height={20}
          fill={PLACE_COLOR.plasterShade}
          {...ink()}
        />
      ))}
      {Array.from({ length: COUNT }, (_, i) => {
        const x = 6 + i * step;
        return (
          <path
            key={x}
            d={`M${x} 960V${top + tip}L${x + width / 2} ${top}L${x + width} ${top + tip}V960Z`}
            fill={COLOR.paper}
            {...ink()}
          />
        );
      })}
    </Layer>
  );
}
