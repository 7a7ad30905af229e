import { type ReactElement, useMemo } from 'react';
import { mostGrown } from '../../../src/layout/shelf/blocks';
import { travelling } from '../../../src/layout/shelf/flight';
import { keepNod, labelState, roomMotion } from '../../../src/layout/shelf/motion';
import { shelf } from '../../../src/layout/shelf/shelf';
import { STAGE } from '../../../src/layout/shelf/stage';
import { handlings } from '../../../src/layout/shelf/timing';
import { COLOR } from '../../../src/theme/color';
import { FRAME } from '../../../src/theme/frame';
import type { ToldProps } from '../scene-props';
import { Cabinet, Planks } from './Cabinet';
import { Crates, Flights } from './Crates';
import { EdgeLabels } from './EdgeLabels';
import { Headlines } from './Headlines';
import { LocalDoor } from './LocalDoor';
import { MixCapsule } from './MixCapsule';
import { Customers, Pharmacist } from './People';
import { ServiceSign } from './ServiceSign';
import { Stock } from './Stock';

/** The planogram takes the shape of the local customers: what leaves, what comes, what stays. */
export function ShelfScene({ scene, frame }: ToldProps<'shelf'>): ReactElement {
  const placed = useMemo(() => shelf(scene), [scene]);
  const handled = useMemo(() => handlings(placed, scene.beats), [placed, scene]);
  const room = roomMotion(scene.beats, frame, handled);
  const products = travelling(placed, handled, room, frame);
  return (
    <g>
      <rect y={STAGE.floorY} width={FRAME.width} height={FRAME.height - STAGE.floorY} fill={COLOR.sand} />
      <LocalDoor cluster={scene.cluster} id={scene.id} frame={frame}>
        <Customers scene={scene} frame={frame} outside />
      </LocalDoor>
      <ServiceSign service={scene.service} progress={room.service} />
      <Cabinet head={placed.head} />
      <MixCapsule
        parts={placed.mix}
        mixLeft={placed.head.mixLeft}
        progress={room.mix}
        beats={scene.beats}
        frame={frame}
      />
      <Stock placed={placed} handled={handled} beats={scene.beats} frame={frame} />
      <Planks grid={placed.grid} />
      <EdgeLabels
        placed={placed}
        state={labelState(scene.beats, frame)}
        kept={room.kept}
        nod={keepNod(scene.beats, frame)}
      />
      <Flights placed={placed} products={products} />
      <Customers scene={scene} frame={frame} outside={false} />
      <Pharmacist scene={scene} frame={frame} given={mostGrown(placed.blocks)} />
      <Crates placed={placed} products={products} room={room} labels={scene.changeLabels} />
      <Headlines scene={scene} room={room} />
    </g>
  );
}
