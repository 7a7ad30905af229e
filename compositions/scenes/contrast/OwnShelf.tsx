import type { ReactElement } from 'react';
import { OWN_SHELF, type OwnPack } from '../../../src/layout/contrast/own-shelf';
import { onSide, type Side, STAGE } from '../../../src/layout/contrast/stage';
import { COLOR, type HueName } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { Product } from '../../parts/product/Product';

/** A side's own shelf with its packs. */
export function OwnShelf(props: {
  readonly side: Side;
  readonly packs: readonly OwnPack[];
  readonly hue: HueName;
}): ReactElement {
  const { side, packs, hue } = props;
  const { width, height, planks, plank, post } = OWN_SHELF;
  const x = onSide(side, OWN_SHELF.x);
  const { lineY } = STAGE;
  return (
    <g>
      <g stroke={COLOR.ink} strokeWidth={LINE.normal} strokeLinejoin="round">
        <rect x={x - width / 2} y={lineY - height} width={width} height={height} rx={10} fill={COLOR.paper} />
        {[-width / 2, width / 2 - post].map((at) => (
          <rect
            key={at}
            x={x + at}
            y={lineY - height}
            width={post}
            height={height}
            rx={6}
            fill={COLOR.wood}
          />
        ))}
        {planks.map((over) => (
          <rect
            key={over}
            x={x - width / 2 - 6}
            y={lineY - over}
            width={width + 12}
            height={plank}
            rx={6}
            fill={COLOR.wood}
          />
        ))}
      </g>
      {packs.map(({ icon, x: at, y }) => (
        <Product key={at + y} icon={icon} hue={hue} x={at} y={y - 2} scale={OWN_SHELF.scale} />
      ))}
    </g>
  );
}
