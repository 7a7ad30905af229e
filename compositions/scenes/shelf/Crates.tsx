import type { ReactElement } from 'react';
import { lerp } from '../../../src/layout/ease';
import type { Item } from '../../../src/layout/shelf/blocks';
import { ARC, arc, crateScale, inCrate, type Pose, standing } from '../../../src/layout/shelf/flight';
import type { ItemMotion, RoomMotion } from '../../../src/layout/shelf/motion';
import type { Shelf } from '../../../src/layout/shelf/shelf';
import { STAGE } from '../../../src/layout/shelf/stage';
import type { SceneOf } from '../../../src/scenes/kinds';
import { Product } from '../../parts/product/Product';
import { Crate } from './Crate';

interface CratesProps {
  readonly placed: Shelf;
  readonly room: RoomMotion;
  readonly motion: ItemMotion;
  readonly labels: SceneOf<'shelf'>['changeLabels'];
}

/** What leaves flies into a crate that is carried away; another one brings what is new. */
export function Crates({ placed, room, motion, labels }: CratesProps): ReactElement {
  const { grid, blocks, leaving, arriving } = placed;
  const place = (there: number) => lerp(STAGE.crate.outside, STAGE.crate.x, there);
  const inScale = crateScale(grid);
  const product = (item: Item, pose: Pose, t: number) => {
    const block = blocks[item.block]!;
    return (
      <Product
        key={item.id}
        icon={block.icon}
        hue={block.hue}
        isLight={block.isLight}
        {...pose}
        scale={lerp(grid.scale, inScale, t)}
      />
    );
  };
  const out = leaving.map((item, i) => {
    const t = motion.leaving(i, leaving.length);
    if (t <= 0) return null;
    const pose = arc(standing(grid, item.before ?? 0), inCrate(i, place(room.crateOut)), t, ARC.low);
    return product(item, pose, t);
  });
  const back = arriving.map((item, i) => {
    const t = motion.arriving(i, arriving.length);
    if (t >= 1) return null;
    const pose = arc(inCrate(i, place(room.crateIn)), standing(grid, item.after ?? 0), t, ARC.low);
    return product(item, pose, 1 - t);
  });
  return (
    <g>
      {room.crateOut > 0 ? (
        <g>
          {out.toReversed()}
          <Crate x={place(room.crateOut)} label={labels.reduce} />
        </g>
      ) : null}
      {room.crateIn > 0 ? (
        <g>
          {back.toReversed()}
          <Crate x={place(room.crateIn)} label={labels.add} />
        </g>
      ) : null}
    </g>
  );
}
