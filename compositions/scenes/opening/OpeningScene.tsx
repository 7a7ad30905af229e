import { useMemo } from 'react';
import { easeInOutCubic, easeOutCubic, progress, stagger } from '../../../src/layout/ease';
import { passersOf } from '../../../src/layout/opening/passers';
import { colourFrames } from '../../../src/layout/opening/street';
import { openingTimes } from '../../../src/layout/opening/times';
import { FRAME } from '../../../src/theme/frame';
import { DURATION } from '../../../src/theme/motion';
import { NearPlane } from '../../parts/chrome/NearPlane';
import { Rise } from '../../parts/motion/moves';
import type { SceneProps } from '../scene-props';
import { Backdrop } from './Backdrop';
import { FarCrowd } from './FarCrowd';
import { Foreground } from './Foreground';
import { Lane } from './Lane';
import { OpeningWords } from './OpeningWords';
import { StreetPharmacy } from './StreetPharmacy';

/** Planes rise from the back to the front: how many, and how high the hedge is. */
const PLANES = { hedge: 5, hedgeHeight: 160 } as const;

/** Scene 1: people stream past and into the pharmacy, and turn out not to be alike. */
export function OpeningScene({ scene, frame }: SceneProps<'opening'>) {
  const times = useMemo(() => openingTimes(scene), [scene]);
  const passers = useMemo(() => passersOf(scene, times), [scene, times]);
  const colours = useMemo(() => colourFrames(passers, times), [passers, times]);
  const rise = (plane: number) =>
    progress(frame, stagger(plane, DURATION.stagger), DURATION.enter, easeOutCubic);
  const entered = progress(frame, scene.beats.street, DURATION.settle, easeOutCubic);
  const open = progress(frame, times.doors, DURATION.enter, easeInOutCubic);
  const crowd = { passers, colours, times, brought: scene.beats.different, frame };
  return (
    <g>
      <Backdrop rise={rise} entered={entered} far={<FarCrowd {...crowd} />} />
      <Lane {...crowd} lane="mid" />
      <StreetPharmacy rise={entered} open={open} {...crowd} />
      <Lane {...crowd} lane="near" />
      <Foreground scene={scene} times={times} frame={frame} />
      <Rise progress={rise(PLANES.hedge)} distance={PLANES.hedgeHeight}>
        <NearPlane kind="hedge" seed={scene.id} y={FRAME.height - PLANES.hedgeHeight + 36} />
      </Rise>
      <OpeningWords scene={scene} frame={frame} />
    </g>
  );
}
