import { type ReactElement, useMemo } from 'react';
import { castFor } from '../../../src/figures/cast';
import { springTo } from '../../../src/layout/ease';
import { actAt } from '../../../src/layout/persona/acting';
import { cameraAt } from '../../../src/layout/persona/camera';
import { companionAt } from '../../../src/layout/persona/companion';
import { nearPath } from '../../../src/layout/persona/near';
import { type PlacedPersona, placePersona } from '../../../src/layout/persona/persona';
import { accentAt, headlineAt, lineAt, planeAt, signAt, subAt } from '../../../src/layout/persona/timing';
import { COLOR, hue as hueOf } from '../../../src/theme/color';
import { DURATION } from '../../../src/theme/motion';
import { placeTone } from '../../../src/theme/place-color';
import { Layer } from '../../parts/place/Layer';
import type { PlaceProps } from '../../parts/place/place-props';
import type { SceneProps } from '../scene-props';
import { Bubble } from './Bubble';
import { ChartLayer } from './ChartLayer';
import { Header } from './Header';
import { People } from './People';
import { KITS } from './places';
import { TogetherSign } from './TogetherSign';

type Props = SceneProps<'persona'>;

/** The place in this frame: what has risen, what is alive, where the camera looks. */
function placeAt({ scene, frame }: Props, placed: PlacedPersona): PlaceProps {
  const { beats, person } = scene;
  return {
    tone: placeTone(person.persona.place, person.hue),
    hue: hueOf(person.hue),
    home: person.persona.home,
    stage: placed.stage,
    chart: placed.chart,
    frame,
    risen: (plane) => planeAt(frame, plane),
    alive: accentAt(frame, beats.home, DURATION.move),
    pan: cameraAt(frame, placed.emphases, placed.stage),
    line: lineAt(frame, beats),
    signed: (i) => signAt(frame, beats, i),
    companion: companionAt(frame, placed.chart, placed.emphases, beats.chart + DURATION.draw),
    seed: person.segment,
  };
}

/** One household at home, and what stands out about it as things of the place itself. */
export function PersonaScene({ scene, frame }: Props): ReactElement {
  const { person, beats } = scene;
  const members = useMemo(
    () => castFor({ ...person.persona, seed: person.segment }, hueOf(person.hue)),
    [person],
  );
  const placed = useMemo(() => placePersona(scene, members), [scene, members]);
  const place = placeAt({ scene, frame }, placed);
  const kit = KITS[person.persona.place];
  const acted = actAt(frame, {
    members,
    standing: placed.people,
    stage: placed.stage,
    emphases: placed.emphases,
    enter: beats.enter,
  });
  const landed = (beat: number | undefined) => (beat === undefined ? 0 : springTo(frame, beat));
  return (
    <g>
      <kit.Back {...place} />
      <kit.Home {...place} />
      <ChartLayer scene={scene} kit={kit} place={place} emphases={placed.emphases} />
      <People acted={acted} frame={frame} />
      {kit.Front ? <kit.Front {...place} /> : null}
      {placed.together && scene.together ? (
        <TogetherSign
          sign={placed.together}
          shown={landed(beats.together)}
          fact={scene.together.share.fact}
        />
      ) : null}
      <Layer risen={place.risen(4)} from={170} pan={-0.8 * place.pan}>
        <path d={nearPath(person.persona.place, person.segment)} fill={COLOR.forest} />
      </Layer>
      {placed.bubble ? <Bubble bubble={placed.bubble} shown={landed(beats.need)} /> : null}
      <Header
        header={placed.header}
        hue={place.hue}
        headline={headlineAt(frame, beats)}
        sub={subAt(frame, beats)}
        share={springTo(frame, Math.min(beats.enter, DURATION.enter) + DURATION.settle)}
        fact={scene.share.fact}
      />
    </g>
  );
}
