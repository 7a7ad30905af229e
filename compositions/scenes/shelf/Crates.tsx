import type { ReactElement } from 'react';
import { lerp } from '../../../src/layout/ease';
import type { Item } from '../../../src/layout/shelf/blocks';
import { arc, crateScale, inCrate, PASSED, type Pose } from '../../../src/layout/shelf/flight';
import type { ItemMotion, RoomMotion } from '../../../src/layout/shelf/motion';
import type { Shelf } from '../../../src/layout/shelf/shelf';
import { STAGE } from '../../../src/layout/shelf/stage';
import type { Told } from '../../../src/scenes/shared';
import { Product } from '../../parts/product/Product';
import { Crate } from './Crate';

interface FlightsProps {
  readonly placed: Shelf;
  readonly room: RoomMotion;
  readonly motion: ItemMotion;
}

interface CratesProps extends FlightsProps {
  readonly labels: Told<'shelf'>['changeLabels'];
}

const place = (there: number) => lerp(STAGE.crate.outside, STAGE.crate.x, there);

/** A product on its way to or from a crate, or in it. */
function Travelling({ placed, item, pose }: { placed: Shelf; item: Item; pose: Pose }): ReactElement {
  const { icon, hue, isLight } = placed.blocks[item.block]!;
  return <Product {...{ icon, hue, isLight }} {...pose} scale={crateScale(placed.grid)} />;
}

/** What leaves, and what comes, at a frame: how far each is from the pharmacist (0) to its crate (1), and where. */
function travels({ placed, room, motion }: FlightsProps) {
  const { leaving, arriving } = placed;
  const out = leaving.map((item, i) => {
    const t = motion.leaving(i, leaving.length);
    return { item, t, pose: arc(PASSED, inCrate(i, place(room.crateOut)), t) };
  });
  const back = arriving.map((item, i) => {
    const t = 1 - motion.arriving(i, arriving.length);
    return { item, t, pose: arc(PASSED, inCrate(i, place(room.crateIn)), t) };
  });
  return { out: out.toReversed(), back: back.toReversed() };
}

/** What the pharmacist passes on, from behind her back to the crate, or from the crate to her. */
export function Flights(props: FlightsProps): ReactElement {
  const { out, back } = travels(props);
  return (
    <g>
      {[...out, ...back].map(({ t, ...one }) =>
        t > 0 && t < 1 ? <Travelling key={one.item.id} placed={props.placed} {...one} /> : null,
      )}
    </g>
  );
}

/** What left lies in a crate that is carried away; another one brings what is new. */
export function Crates({ labels, ...props }: CratesProps): ReactElement {
  const { placed, room } = props;
  const { out, back } = travels(props);
  const lying = (travelling: typeof out) =>
    travelling.map(({ t, ...one }) =>
      t >= 1 ? <Travelling key={one.item.id} placed={placed} {...one} /> : null,
    );
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
