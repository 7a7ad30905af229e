import { cameraAt, eavesUnder, nearness, shotAt } from '../../../src/layout/persona/camera';
import { companionAt } from '../../../src/layout/persona/companion';
import { inView } from '../../../src/layout/persona/in-view';
import type { PlacedPersona } from '../../../src/layout/persona/persona';
import { accentAt, asideAt, lineAt, signAt, wordsAt } from '../../../src/layout/persona/timing';
import { wordInView } from '../../../src/layout/persona/told-shot';
import type { ToldHousehold } from '../../../src/scenes/shared';
import { hue } from '../../../src/theme/color';
import { DURATION } from '../../../src/theme/motion';
import { placeTone } from '../../../src/theme/place-color';
import type { PlaceProps } from '../../parts/place/place-props';
import type { SceneProps } from '../scene-props';

/** The place as a scene begins with it: nobody has come, nothing is told, the camera is close. */
export function restingPlace({ person, ground }: ToldHousehold, placed: PlacedPersona): PlaceProps {
  const { chart, stage, header, close } = placed;
  return {
    tone: placeTone(person.persona.place, ground),
    hue: hue(person.hue),
    home: person.persona.home,
    stage,
    eaves: eavesUnder(header, close),
    chart,
    frame: 0,
    alive: 0,
    pan: cameraAt(0, [], stage, 1),
    aside: 0,
    line: 0,
    signed: 0,
    worded: () => 0,
    companion: undefined,
    seed: person.segment,
  };
}

/** The place in a frame: what is alive, where the camera looks, what of the chart has come, where the bird sits. */
export function placeAt({ scene, frame }: SceneProps<'persona'>, placed: PlacedPersona): PlaceProps {
  const { beats } = scene;
  const { chart, emphases, stage, people, told, close } = placed;
  const words = wordsAt(frame, beats);
  const shotOf = (f: number) => shotAt(f, close, beats, told);
  return {
    ...restingPlace(scene, placed),
    frame,
    alive: accentAt(frame, beats.home, DURATION.move),
    pan: cameraAt(frame, emphases, stage, nearness(frame, beats)),
    aside: asideAt(frame, beats),
    line: lineAt(frame, beats),
    signed: signAt(frame, beats),
    worded: (i) => {
      const claim = chart.claims[i];
      return claim && words > 0 ? words * inView(frame, shotOf, wordInView(claim)) : 0;
    },
    companion: companionAt(frame, chart, emphases, beats.chart + DURATION.draw, people[0]),
  };
}
