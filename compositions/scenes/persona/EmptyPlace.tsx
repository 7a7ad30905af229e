import { type ReactElement, useMemo } from 'react';
import { openingShot } from '../../../src/layout/persona/camera';
import { membersOf } from '../../../src/layout/persona/members';
import { placePersona } from '../../../src/layout/persona/persona';
import type { ToldHousehold } from '../../../src/scenes/handover';
import { FRAME } from '../../../src/theme/frame';
import { PlaceView } from './PlaceView';
import { restingPlace } from './place-at';
import { KITS } from './places';
import { Seat } from './Seat';

/** A household's place before anybody has come: the very picture that its scene begins with, but for the words. */
export function EmptyPlace({ told }: { readonly told: ToldHousehold }): ReactElement {
  const members = useMemo(() => membersOf(told), [told]);
  const placed = useMemo(() => placePersona(told, members), [told, members]);
  const place = restingPlace(told, placed);
  const { Posts, Boards } = KITS[told.person.persona.place];
  return (
    <g>
      <rect width={FRAME.width} height={FRAME.height} fill={told.ground} />
      <PlaceView
        person={told.person}
        place={place}
        shot={openingShot(placed.close)}
        chart={
          <>
            {Posts ? <Posts {...place} /> : null}
            <Boards {...place} />
          </>
        }
        people={<Seat persona={told.person.persona} members={members} placed={placed} />}
      />
    </g>
  );
}
