import { type ReactElement, type ReactNode, useMemo } from 'react';
import { type Shot, shotTransform } from '../../../src/layout/persona/camera';
import { nearPath } from '../../../src/layout/persona/near';
import type { Person } from '../../../src/scenes/shown';
import { COLOR } from '../../../src/theme/color';
import { Layer } from '../../parts/place/Layer';
import type { PlaceProps } from '../../parts/place/place-props';
import { KITS } from './places';

/** The nearest plane moves against the camera, by this share of the farthest one's way. */
const NEAR_PAN = -0.8;

interface PlaceViewProps {
  readonly person: Person;
  readonly place: PlaceProps;
  readonly shot: Shot;
  /** What is drawn before the home, and what before what stands behind the people. */
  readonly chart: ReactNode;
  readonly people: ReactNode;
}

/** A place from its sky to its nearest plane, as the camera sees it, with its chart and its people between. */
export function PlaceView({ person, place, shot, chart, people }: PlaceViewProps): ReactElement {
  const near = useMemo(() => nearPath(person.persona.place, person.segment), [person]);
  const kit = KITS[person.persona.place];
  return (
    <g transform={shotTransform(shot)}>
      <kit.Back {...place} />
      <kit.Home {...place} />
      {chart}
      {kit.Behind ? <kit.Behind {...place} /> : null}
      {people}
      <Layer pan={NEAR_PAN * place.pan}>
        <path d={near.bumps} fill={COLOR.forest} />
      </Layer>
      <Layer pan={NEAR_PAN * place.pan}>
        <path d={near.flat} fill={COLOR.forest} />
      </Layer>
    </g>
  );
}
