import type { ReactElement } from 'react';
import { agreement, keepNod } from '../../../src/layout/shelf/motion';
import type { Shelf } from '../../../src/layout/shelf/shelf';
import { HOP, type Stocked, stockAt } from '../../../src/layout/shelf/stock';
import type { Handling } from '../../../src/layout/shelf/timing';
import type { Beats } from '../../../src/scenes/beats';
import { Product, ProductGhost } from '../../parts/product/Product';

/** Share by which those that stay swell. */
const SWELL = 0.05;

interface StockProps {
  readonly placed: Shelf;
  readonly handled: readonly Handling[];
  readonly beats: Beats<'shelf'>;
  readonly frame: number;
}

/** What stands on the planks: whole products, and the dotted places of the few that are being handled. */
export function Stock({ placed, handled, beats, frame }: StockProps): ReactElement {
  const { grid, blocks, mix } = placed;
  const swell = 1 + SWELL * keepNod(beats, frame);
  const product = ({ slot, block: i, x, y, squash }: Stocked) => {
    const block = blocks[i]!;
    const order = mix.findIndex((part) => part.hue === block.hue);
    const hop = HOP * grid.scale * (order < 0 ? 0 : agreement(beats, frame, order, mix.length));
    const kept = block.from.value === block.to.value ? swell : 1;
    const { icon, hue, isLight } = block;
    return (
      <Product key={slot} {...{ icon, hue, isLight, x, squash }} y={y - hop} scale={grid.scale * kept} />
    );
  };
  return (
    <g>
      {stockAt(placed, handled, frame).map((stocked) => {
        const { slot, block, x, y, isEmpty } = stocked;
        if (!isEmpty) return product(stocked);
        return <ProductGhost key={slot} icon={blocks[block]!.icon} x={x} y={y} scale={grid.scale} />;
      })}
    </g>
  );
}
