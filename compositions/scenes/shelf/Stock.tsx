import type { ReactElement } from 'react';
import type { Item } from '../../../src/layout/shelf/blocks';
import { type Pose, slide, standing } from '../../../src/layout/shelf/flight';
import { agreement, type ItemMotion, keepNod } from '../../../src/layout/shelf/motion';
import type { Shelf } from '../../../src/layout/shelf/shelf';
import type { Beats } from '../../../src/scenes/beats';
import { Product, ProductGhost } from '../../parts/product/Product';

/** px that a product hops when its hue is named, at scale 1; share by which those that stay swell. */
const HOP = 14;
const SWELL = 0.05;

interface StockProps {
  readonly placed: Shelf;
  readonly motion: ItemMotion;
  readonly beats: Beats<'shelf'>;
  readonly frame: number;
}

/** What stands on the planks: those that stay, those that haven't left yet, those that have come, and dotted places. */
export function Stock({ placed, motion, beats, frame }: StockProps): ReactElement {
  const { grid, blocks, mix, places } = placed;
  const swell = 1 + SWELL * keepNod(beats, frame);
  const product = (item: Item, pose: Pose, squash = 0) => {
    const block = blocks[item.block]!;
    const order = mix.findIndex((part) => part.hue === block.hue);
    const hop = HOP * grid.scale * (order < 0 ? 0 : agreement(beats, frame, order, mix.length));
    const kept = block.from.value === block.to.value ? swell : 1;
    return (
      <Product
        key={item.id}
        icon={block.icon}
        hue={block.hue}
        isLight={block.isLight}
        x={pose.x}
        y={pose.y - hop}
        scale={grid.scale * kept}
        squash={squash}
      />
    );
  };
  return (
    <g>
      <Ghosts placed={placed} motion={motion} />
      {placed.staying.map((item) => product(item, slide(grid, item, motion.moving(item.after ?? 0, places))))}
      {placed.leaving.map((item, i) => {
        const here = motion.leaving(i, placed.leaving.length) <= 0;
        return here ? product(item, standing(grid, item.before ?? 0)) : null;
      })}
      {placed.arriving.map((item, i) => {
        const n = placed.arriving.length;
        if (motion.arriving(i, n) < 1) return null;
        return product(item, standing(grid, item.after ?? 0), motion.squash(i, n));
      })}
    </g>
  );
}

/** Places that stand empty: of those that left until the shelf closes up, then of those to come. */
function Ghosts({ placed, motion }: Pick<StockProps, 'placed' | 'motion'>): ReactElement {
  const { grid, blocks, leaving, arriving, places } = placed;
  const closing = motion.moving(0, places) > 0;
  const ready = motion.moving(places, places) >= 1;
  const ghost = (item: Item, place: number) => {
    const { x, y } = standing(grid, place);
    return <ProductGhost key={item.id} icon={blocks[item.block]!.icon} x={x} y={y} scale={grid.scale} />;
  };
  return (
    <g>
      {leaving.map((item, i) =>
        !closing && motion.leaving(i, leaving.length) > 0 ? ghost(item, item.before ?? 0) : null,
      )}
      {arriving.map((item, i) =>
        ready && motion.arriving(i, arriving.length) < 1 ? ghost(item, item.after ?? 0) : null,
      )}
    </g>
  );
}
