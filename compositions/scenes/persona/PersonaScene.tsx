import { type ReactElement, useMemo } from 'react';
import { castFor } from '../../../src/figures/cast';
import { idleAt } from '../../../src/figures/idle';
import { springTo } from '../../../src/layout/ease';
import { actAt } from '../../../src/layout/persona/acting';
import { cameraAt } from '../../../src/layout/persona/camera';
import { companionAt } from '../../../src/layout/persona/companion';
import { nearPath } from '../../../src/layout/persona/near';
import { type PlacedPersona, placePersona } from '../../../src/layout/persona/persona';
import { petAt } from '../../../src/layout/persona/pet';
import {
  accentAt,
  entersAt,
  headlineAt,
  lineAt,
  planeAt,
  signAt,
  subAt,
} from '../../../src/layout/persona/timing';
import { pick, seededRandom } from '../../../src/layout/random';
import { COLOR, hue as hueOf } from '../../../src/theme/color';
import { DURATION } from '../../../src/theme/motion';
import { placeTone } from '../../../src/theme/place-color';
import { Layer } from '../../parts/place/Layer';
import type { PlaceProps } from '../../parts/place/place-props';
import { DOG_COATS, Dog } from '../../parts/props/Dog';
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
    companion: companionAt(
      frame,
      placed.chart,
      placed.emphases,
      beats.chart + DURATION.draw,
      placed.people[0],
    ),
    seed: person.segment,
  };
}

/** The dog's coat, always the same for a segment. */
const coatOf = (segment: string) => pick(seededRandom(`dog ${segment}`), DOG_COATS);

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
    enter: entersAt(beats),
  });
  const pet = person.persona.dog ? petAt(frame, placed.stage, entersAt(beats), placed.emphases) : undefined;
  const landed = (beat: number | undefined) => (beat === undefined ? 0 : springTo(frame, beat));
  return (
    <g>
      <kit.Back {...place} />
      <kit.Home {...place} />
      <ChartLayer scene={scene} kit={kit} place={place} emphases={placed.emphases} />
      <People acted={acted} frame={frame} />
      {pet ? (
        <Dog {...pet} coat={coatOf(person.segment)} blink={idleAt(frame, `dog ${person.segment}`).blink} />
      ) : null}
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
