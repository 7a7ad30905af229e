import type { SceneOf } from '../../scenes/kinds';
import { type CloseShot, closeShot } from './camera';
import { chartFor, type PlacedChart } from './chart';
import { type Emphasis, emphases } from './emphasis';
import { type Header, headerFor, headerWords } from './header';
import { type Member, placePeople, type Standing } from './people';
import { type Stage, stageOf } from './stage';
import { type ToldShot, toldShots } from './told-shot';

/** A persona scene, placed: all geometry, no time but the order of what is emphasised. */
export interface PlacedPersona {
  readonly stage: Stage;
  readonly header: Header;
  readonly chart: PlacedChart;
  readonly people: readonly Standing[];
  /** The camera while the household is introduced. */
  readonly close: CloseShot;
  /** Where it goes while the chart is told. */
  readonly told: readonly ToldShot[];
  readonly emphases: readonly Emphasis[];
}

/** Places everything of a persona scene; `members` are its people, adults first. */
export function placePersona(scene: SceneOf<'persona'>, members: readonly Member[]): PlacedPersona {
  const { place } = scene.person.persona;
  const stage = stageOf(place);
  const header = headerFor(headerWords(scene), stage);
  const people = placePeople(members, stage, header);
  const chart = chartFor(scene, place, stage, header);
  const all = emphases(scene.beats, scene.claims.length, scene.frames);
  return {
    stage,
    header,
    chart,
    people,
    close: closeShot(people, header),
    told: toldShots({ stage, chart, people, emphases: all, frames: scene.frames }),
    emphases: all,
  };
}
