import { type ReactElement, useMemo } from 'react';
import { clamp01, progress, springTo } from '../../../src/layout/ease';
import { needFrom } from '../../../src/layout/persona/acting';
import { awayAt, shotAt } from '../../../src/layout/persona/camera';
import { membersOf } from '../../../src/layout/persona/members';
import { toldName } from '../../../src/layout/persona/need';
import { placePersona } from '../../../src/layout/persona/persona';
import { headlineAt, SHARE_FROM, subAt, withTime } from '../../../src/layout/persona/timing';
import { COLOR } from '../../../src/theme/color';
import { LEFT } from '../../../src/theme/frame';
import { Headline } from '../../parts/type/Headline';
import type { SceneProps } from '../scene-props';
import { ChartLayer } from './ChartLayer';
import { Header } from './Header';
import { Household } from './Household';
import { NeedHeader } from './NeedHeader';
import { PlaceView } from './PlaceView';
import { placeAt } from './place-at';
import { KITS } from './places';

/** Frames in which the header makes room for the need. */
const TURNS = 5;

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
  const left = need === undefined ? 0 : progress(frame, need, TURNS);
  const away = awayAt(frame, placed.told);
  // One name after the other: the large one has gone before the small one comes.
  const here = clamp01(1 - 2 * away) * (1 - left);
  const name = toldName(scene.headline);
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
        hue={place.hue}
        headline={headlineAt(frame) * here}
        sub={subAt(frame) * here}
        share={springTo(frame, SHARE_FROM) * here}
        fact={scene.share.fact}
      />
      <Headline
        x={LEFT}
        y={name.y}
        lines={[name.text]}
        style={name.style}
        fill={COLOR.ink}
        progress={clamp01(2 * away - 1)}
      />
      {placed.header.need && need !== undefined ? (
        <NeedHeader
          head={placed.header.need}
          hue={place.hue}
          frame={frame}
          from={need + TURNS}
          together={beats.together}
          fact={scene.together?.share.fact ?? ''}
        />
      ) : null}
    </g>
  );
}
