import { type ReactElement, useMemo } from 'react';
import { springTo } from '../../../src/layout/ease';
import { awayAt, shotAt, shotTransform } from '../../../src/layout/persona/camera';
import { membersOf } from '../../../src/layout/persona/members';
import { nearPath } from '../../../src/layout/persona/near';
import { placePersona } from '../../../src/layout/persona/persona';
import { headlineAt, shareFrom, subAt } from '../../../src/layout/persona/timing';
import { COLOR } from '../../../src/theme/color';
import { Layer } from '../../parts/place/Layer';
import type { SceneProps } from '../scene-props';
import { ChartLayer } from './ChartLayer';
import { Header } from './Header';
import { Household } from './Household';
import { NeedBoard } from './NeedBoard';
import { placeAt } from './place-at';
import { KITS } from './places';

/** The nearest plane moves against the camera, by this share of the farthest one's way. */
const NEAR_PAN = -0.8;

/** One household at home, and what stands out about it as things of the place itself. */
export function PersonaScene({ scene, frame }: SceneProps<'persona'>): ReactElement {
  const { person, beats } = scene;
  const members = useMemo(() => membersOf({ person }), [person]);
  const placed = useMemo(() => placePersona(scene, members), [scene, members]);
  const near = useMemo(() => nearPath(person.persona.place, person.segment), [person]);
  const place = placeAt({ scene, frame }, placed);
  const kit = KITS[person.persona.place];
  const { told } = placed;
  // The header makes room while the camera is at what is told.
  const here = 1 - awayAt(frame, told, () => true);
  const landed = (beat: number | undefined) => (beat === undefined ? 0 : springTo(frame, beat));
  return (
    <g>
      <g transform={shotTransform(shotAt(frame, placed.close, beats, told))}>
        <kit.Back {...place} />
        <kit.Home {...place} />
        <ChartLayer scene={scene} kit={kit} place={place} emphases={placed.emphases} told={told} />
        {kit.Behind ? <kit.Behind {...place} /> : null}
        <Household scene={scene} frame={frame} members={members} placed={placed} />
        {kit.Front ? <kit.Front {...place} /> : null}
        <Layer risen={place.risen(4)} from={170} pan={NEAR_PAN * place.pan}>
          <path d={near.bumps} fill={COLOR.forest} />
        </Layer>
        {placed.board ? (
          <NeedBoard
            board={placed.board}
            place={person.persona.place}
            hue={place.hue}
            frame={frame}
            need={beats.need}
            together={beats.together}
            fact={scene.together?.share.fact ?? ''}
          />
        ) : null}
        <Layer risen={place.risen(4)} from={170} pan={NEAR_PAN * place.pan}>
          <path d={near.flat} fill={COLOR.forest} />
        </Layer>
      </g>
      <Header
        header={placed.header}
        hue={place.hue}
        headline={headlineAt(frame, beats) * here}
        sub={subAt(frame, beats) * here}
        share={landed(shareFrom(beats)) * here}
        fact={scene.share.fact}
      />
    </g>
  );
}
