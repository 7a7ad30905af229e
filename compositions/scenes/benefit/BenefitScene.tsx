import { type ReactElement, useMemo } from 'react';
import { benefitPlan } from '../../../src/layout/benefit/plan';
import { isHidden } from '../../../src/layout/benefit/schedule';
import { streetTop } from '../../../src/layout/benefit/street';
import { walkers } from '../../../src/layout/benefit/walkers';
import type { ToldProps } from '../scene-props';
import { AllHeader } from './AllHeader';
import { Boxes } from './Boxes';
import { Column } from './Column';
import { Customers } from './Customers';
import { Delivery } from './Delivery';
import { Partners } from './Partners';
import { Street } from './Street';
import { Talks } from './Talks';
import { Wall } from './Wall';

/** From all doors to the right doors: what is sold, what isn't, who comes back, and two objections answered. */
export function BenefitScene({ scene, frame }: ToldProps<'benefit'>): ReactElement {
  const plan = useMemo(() => benefitPlan(scene), [scene]);
  const people = useMemo(() => walkers(scene.seed), [scene.seed]);
  const { when } = plan;
  return (
    <g>
      <Wall plan={plan} frame={frame} />
      <Street top={streetTop(when, frame)} isLit={!isHidden(when, frame)} />
      <Boxes plan={plan} frame={frame} />
      <AllHeader scene={scene} frame={frame} plan={plan} />
      <Column scene={scene} frame={frame} plan={plan} />
      <Delivery when={when} frame={frame} />
      <Customers people={people} when={when} frames={scene.frames} frame={frame} />
      <Talks scene={scene} frame={frame} when={when} />
      <Partners when={when} frame={frame} />
    </g>
  );
}
