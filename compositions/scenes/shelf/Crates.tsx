import type { ReactElement } from 'react';
import { lerp } from '../../../src/layout/ease';
import type { Travelling } from '../../../src/layout/shelf/flight';
import type { RoomMotion } from '../../../src/layout/shelf/motion';
import type { Shelf } from '../../../src/layout/shelf/shelf';
import { STAGE } from '../../../src/layout/shelf/stage';
import type { Told } from '../../../src/scenes/handover';
import { Product } from '../../parts/product/Product';
import { Crate } from './Crate';

interface FlightsProps {
  readonly placed: Shelf;
  readonly products: readonly Travelling[];
}

interface CratesProps extends FlightsProps {
  readonly room: RoomMotion;
  readonly labels: Told<'shelf'>['changeLabels'];
}

const place = (there: number) => lerp(STAGE.crate.outside, STAGE.crate.x, there);

const Products = ({ placed, products }: FlightsProps): ReactElement => (
  <g>
    {products.map(({ id, block, pose }) => {
      const { icon, hue, isLight } = placed.blocks[block]!;
      return <Product key={id} {...{ icon, hue, isLight }} {...pose} />;
    })}
  </g>
);

/** What is on its way by the pharmacist's hand, which closes over it; on its way to or from the crate behind her. */
export const Flights = ({ placed, products }: FlightsProps): ReactElement => (
  <Products placed={placed} products={products.filter(({ lies }) => lies === undefined)} />
);

/** What left lies in a crate that is carried away; another one brings what is new. */
export function Crates({ labels, room, placed, products }: CratesProps): ReactElement {
  const lying = (side: 'out' | 'in') => (
    <Products placed={placed} products={products.filter(({ lies }) => lies === side)} />
  );
  return (
    <g>
      {room.crateOut > 0 ? (
        <g>
          {lying('out')}
          <Crate x={place(room.crateOut)} label={labels.reduce} />
        </g>
      ) : null}
      {room.crateIn > 0 ? (
        <g>
          {lying('in')}
          <Crate x={place(room.crateIn)} label={labels.add} />
        </g>
      ) : null}
    </g>
  );
}
