import type { ReactElement } from 'react';
import { agreement, type ItemMotion, keepNod } from '../../../src/layout/shelf/motion';
import type { Shelf } from '../../../src/layout/shelf/shelf';
import { LIFTED, type Stocked, stockAt } from '../../../src/layout/shelf/stock';
import type { Beats } from '../../../src/scenes/beats';
import { Product, ProductPlace } from '../../parts/product/Product';

/** Share by which those that stay swell. */
const SWELL = 0.05;

interface StockProps {
  readonly placed: Shelf;
  readonly motion: ItemMotion;
  readonly beats: Beats<'shelf'>;
  readonly frame: number;
}

/** What stands on the planks: whole products on their places, and pale places of those that are gone or to come. */
export function Stock({ placed, motion, beats, frame }: StockProps): ReactElement {
  const { grid, blocks, mix } = placed;
  const swell = 1 + SWELL * keepNod(beats, frame);
  const product = ({ place, block: i, x, y, squash }: Stocked) => {
    const block = blocks[i]!;
    const order = mix.findIndex((part) => part.hue === block.hue);
    const hop = LIFTED * grid.scale * (order < 0 ? 0 : agreement(beats, frame, order, mix.length));
    const kept = block.from.value === block.to.value ? swell : 1;
    const { icon, hue, isLight } = block;
    return (
      <Product key={place} {...{ icon, hue, isLight, x, squash }} y={y - hop} scale={grid.scale * kept} />
    );
  };
  return (
    <g>
      {stockAt(placed, motion).map((stocked) => {
        const { place, block, x, y, isEmpty } = stocked;
        if (!isEmpty) return product(stocked);
        const { icon, hue } = blocks[block]!;
        return <ProductPlace key={place} {...{ icon, hue, x, y }} scale={grid.scale} />;
      })}
    </g>
  );
}
