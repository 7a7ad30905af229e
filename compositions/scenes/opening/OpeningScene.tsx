import { useMemo } from 'react';
import { easeInOutCubic, easeOutCubic, progress, stagger } from '../../../src/layout/ease';
import { foregroundOf } from '../../../src/layout/opening/foreground';
import { listedOf } from '../../../src/layout/opening/lists';
import { passersOf } from '../../../src/layout/opening/passers';
import { openingTimes } from '../../../src/layout/opening/times';
import { FRAME } from '../../../src/theme/frame';
import { DURATION } from '../../../src/theme/motion';
import { NearPlane } from '../../parts/chrome/NearPlane';
import type { SceneProps } from '../scene-props';
import { Backdrop } from './Backdrop';
import { Bystanders } from './Bystanders';
import { FarCrowd } from './FarCrowd';
import { Lane } from './Lane';
import { Lists } from './Lists';
import { OpeningWords } from './OpeningWords';
import { StreetPharmacy } from './StreetPharmacy';

/** Planes come up from the back to the front: frames between two, and where in the order the house is. */
const PLANES = { stagger: 2, house: 4 } as const;
/** Foot of the hedge's bumps, px: it stands from the first frame, so that feet never reach into the captions. */
const HEDGE = FRAME.height - 136;
/** Scene 1: people stream past, into and out of the pharmacy, none like the other, and each needs something else. */
export function OpeningScene({ scene, frame }: SceneProps<'opening'>) {
  const laid = useMemo(() => {
    const times = openingTimes(scene);
    const passers = passersOf(scene, times);
    return { times, passers, listed: listedOf(scene, passers, times), pair: foregroundOf(scene) };
  }, [scene]);
  const { times, listed, passers, pair } = laid;
  const rise = (plane: number) =>
    progress(frame, stagger(plane, PLANES.stagger), DURATION.enter, easeOutCubic);
  const open = progress(frame, times.doors, DURATION.enter, easeInOutCubic);
  const crowd = { passers, times, frame };
  return (
    <g>
      <Backdrop rise={rise} far={<FarCrowd {...crowd} />} />
      <Lane {...crowd} lane="mid" />
      <StreetPharmacy rise={rise(PLANES.house)} open={open} {...crowd} />
      <Lane {...crowd} lane="near" />
      <Lists {...crowd} listed={listed} />
      <Bystanders people={pair} frame={frame} />
      <NearPlane kind="hedge" seed={scene.id} y={HEDGE} />
      <OpeningWords scene={scene} frame={frame} />
    </g>
  );
}
