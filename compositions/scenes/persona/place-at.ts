import { cameraAt, eavesUnder, mastUnder, nearness, shotAt } from '../../../src/layout/persona/camera';
import { companionAt } from '../../../src/layout/persona/companion';
import { inView } from '../../../src/layout/persona/in-view';
import type { PlacedPersona } from '../../../src/layout/persona/persona';
import { accentAt, asideAt, signsAt } from '../../../src/layout/persona/timing';
import { wordInView } from '../../../src/layout/persona/told-shot';
import type { ToldHousehold } from '../../../src/scenes/handover';
import { hue } from '../../../src/theme/color';
import { DURATION } from '../../../src/theme/motion';
import { placeTone } from '../../../src/theme/place-color';
import type { PlaceProps } from '../../parts/place/place-props';
import type { SceneProps } from '../scene-props';

/** How much of each word on a sign there is: all, but where the picture's edge would cut it. */
function wordedAt(frame: number, { beats }: ToldHousehold, { chart, close, told }: PlacedPersona) {
  const shotOf = (f: number) => shotAt(f, close, beats, told);
  return (i: number): number => {
    const claim = chart.claims[i];
    return claim ? inView(frame, shotOf, wordInView(claim)) : 0;
  };
}

/** The place as a scene begins with it: nobody has come, nothing is told, the camera is close. */
export function restingPlace(told: ToldHousehold, placed: PlacedPersona): PlaceProps {
  const { person, ground } = told;
  const { chart, stage, header, close } = placed;
  return {
    tone: placeTone(person.persona.place, ground),
    hue: hue(person.hue),
    home: person.persona.home,
    stage,
    eaves: eavesUnder(header, close),
    mast: mastUnder(header, close),
    chart,
    frame: 0,
    alive: 0,
    pan: cameraAt(0, [], stage, 1),
    aside: 0,
    signed: 0,
    worded: wordedAt(0, told, placed),
    companion: undefined,
    seed: person.segment,
  };
}

/** The place in a frame: what is alive, where the camera looks, what of the chart has come, where the bird sits. */
export function placeAt({ scene, frame }: SceneProps<'persona'>, placed: PlacedPersona): PlaceProps {
  const { beats } = scene;
  const { chart, emphases, stage, people } = placed;
  return {
    ...restingPlace(scene, placed),
    frame,
    alive: accentAt(frame, beats.home, DURATION.move),
    pan: cameraAt(frame, emphases, stage, nearness(frame, beats)),
    aside: asideAt(frame, { beats, home: stage.home }),
    signed: signsAt(frame, { beats, home: stage.home }),
    worded: wordedAt(frame, scene, placed),
    companion: companionAt(frame, chart, emphases, beats.chart + DURATION.draw, people[0]),
  };
}
