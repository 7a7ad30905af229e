import { type ReactElement, useMemo } from 'react';
import { springTo } from '../../../src/layout/ease';
import { needFrom } from '../../../src/layout/persona/acting';
import { awayAt, shotAt } from '../../../src/layout/persona/camera';
import { membersOf } from '../../../src/layout/persona/members';
import { nameAt, underNameAt } from '../../../src/layout/persona/name';
import { placePersona } from '../../../src/layout/persona/persona';
import { headlineAt, needHeadAt, SHARE_FROM, subAt, withTime } from '../../../src/layout/persona/timing';
import type { SceneProps } from '../scene-props';
import { ChartLayer } from './ChartLayer';
import { Header } from './Header';
import { Household } from './Household';
import { NeedHeader } from './NeedHeader';
import { PlaceView } from './PlaceView';
import { placeAt } from './place-at';
import { KITS } from './places';

/** One household at home, and what stands out about it as things of the place itself. */
export function PersonaScene({ scene: given, frame }: SceneProps<'persona'>): ReactElement {
  const scene = useMemo(() => withTime(given), [given]);
  const { person, beats } = scene;
  const members = useMemo(() => membersOf({ person }), [person]);
  const placed = useMemo(() => placePersona(scene, members), [scene, members]);
  const place = placeAt({ scene, frame }, placed);
  const kit = KITS[person.persona.place];
  const shotOf = (f: number) => shotAt(f, placed.close, beats, placed.told);
  // The header makes room while the camera is at what is told, and for the need.
  const need = needFrom(placed.emphases);
  const head = needHeadAt(frame, need, beats.together);
  const room = { told: awayAt(frame, placed.told, need), need: head.name };
  const under = underNameAt(room);
  return (
    <g>
      <PlaceView
        person={person}
        place={place}
        shot={shotOf(frame)}
        chart={
          <ChartLayer scene={scene} kit={kit} place={place} emphases={placed.emphases} shotOf={shotOf} />
        }
        people={<Household scene={scene} frame={frame} members={members} placed={placed} />}
      />
      <Header
        header={placed.header}
        name={nameAt(placed.header, room)}
        hue={place.hue}
        headline={headlineAt(frame)}
        sub={subAt(frame) * under}
        share={springTo(frame, SHARE_FROM) * under}
        fact={scene.share.fact}
      />
      {placed.header.need && need !== undefined ? (
        <NeedHeader
          head={placed.header.need}
          frame={frame}
          words={head.words}
          together={head.share}
          fact={scene.together?.share.fact ?? ''}
        />
      ) : null}
    </g>
  );
}
