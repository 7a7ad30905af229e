import { awayAt, cameraAt, eavesUnder, nearness } from '../../../src/layout/persona/camera';
import { companionAt } from '../../../src/layout/persona/companion';
import type { PlacedPersona } from '../../../src/layout/persona/persona';
import { accentAt, lineAt, planeAt, signAt } from '../../../src/layout/persona/timing';
import { hue } from '../../../src/theme/color';
import { DURATION } from '../../../src/theme/motion';
import { placeTone } from '../../../src/theme/place-color';
import type { PlaceProps } from '../../parts/place/place-props';
import type { SceneProps } from '../scene-props';

/** The place in a frame: what has risen, what is alive, where the camera looks, where the bird sits. */
export function placeAt({ scene, frame }: SceneProps<'persona'>, placed: PlacedPersona): PlaceProps {
  const { beats, person } = scene;
  const { chart, emphases, stage, people, told, close, header } = placed;
  return {
    tone: placeTone(person.persona.place, scene.ground),
    hue: hue(person.hue),
    home: person.persona.home,
    stage,
    eaves: eavesUnder(header, close),
    chart,
    frame,
    risen: (plane) => planeAt(frame, plane),
    alive: accentAt(frame, beats.home, DURATION.move),
    pan: cameraAt(frame, emphases, stage, nearness(frame, beats)),
    line: lineAt(frame, beats),
    signed: signAt(frame, beats),
    worded: (i) => 1 - awayAt(frame, told, (shot) => shot.signsAway.includes(i)),
    companion: companionAt(frame, chart, emphases, beats.chart + DURATION.draw, people[0]),
    seed: person.segment,
  };
}
