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

interface FlightsProps {
  readonly placed: Shelf;
  readonly room: RoomMotion;
  readonly motion: ItemMotion;
}

interface CratesProps extends FlightsProps {
  readonly labels: SceneOf<'shelf'>['changeLabels'];
}

const place = (there: number) => lerp(STAGE.crate.outside, STAGE.crate.x, there);

/** A product between its place on a plank (t = 0) and a crate (t = 1). */
function Travelling({
  placed,
  item,
  pose,
  t,
}: {
  placed: Shelf;
  item: Item;
  pose: Pose;
  t: number;
}): ReactElement {
  const { grid, blocks } = placed;
  const { icon, hue, isLight } = blocks[item.block]!;
  const scale = lerp(grid.scale, crateScale(grid), t);
  return <Product icon={icon} hue={hue} isLight={isLight} {...pose} scale={scale} />;
}

/** What leaves, and what comes, at a frame: how far each is from its place to its crate, 0–1, and where. */
function travels({ placed, room, motion }: FlightsProps) {
  const { grid, leaving, arriving } = placed;
  const out = leaving.map((item, i) => {
    const t = motion.leaving(i, leaving.length);
    const crate = inCrate(i, place(room.crateOut));
    return { item, t, pose: arc(standing(grid, item.before ?? 0), crate, t, ARC.low) };
  });
  const back = arriving.map((item, i) => {
    const t = motion.arriving(i, arriving.length);
    const crate = inCrate(i, place(room.crateIn));
    return { item, t: 1 - t, pose: arc(crate, standing(grid, item.after ?? 0), t, ARC.low) };
  });
  return { out: out.toReversed(), back: back.toReversed() };
}

/** What is between planks and crates: behind the planks' edges, so that it never lies over their words. */
export function Flights(props: FlightsProps): ReactElement {
  const { out, back } = travels(props);
  return (
    <g>
      {[...out, ...back].map((one) =>
        one.t > 0 && one.t < 1 ? <Travelling key={one.item.id} placed={props.placed} {...one} /> : null,
      )}
    </g>
  );
}

/** What left lies in a crate that is carried away; another one brings what is new. */
export function Crates({ labels, ...props }: CratesProps): ReactElement {
  const { placed, room } = props;
  const { out, back } = travels(props);
  const lying = (travelling: typeof out) =>
    travelling.map((one) => (one.t >= 1 ? <Travelling key={one.item.id} placed={placed} {...one} /> : null));
  return (
    <g>
      {room.crateOut > 0 ? (
        <g>
          {lying(out)}
          <Crate x={place(room.crateOut)} label={labels.reduce} />
        </g>
      ) : null}
      {room.crateIn > 0 ? (
        <g>
          {lying(back)}
          <Crate x={place(room.crateIn)} label={labels.add} />
        </g>
      ) : null}
    </g>
  );
}
