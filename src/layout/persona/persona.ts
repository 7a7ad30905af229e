import type { SceneOf } from '../../scenes/kinds';
import type { ToldHousehold } from '../../scenes/shared';
import { type CloseShot, closeShot } from './camera';
import { chartFor, type PlacedChart } from './chart';
import { type Emphasis, emphases } from './emphasis';
import { type Header, headerFor, headerWords } from './header';
import { type Member, placePeople, type Standing } from './people';
import { type Stage, stageOf } from './stage';
import { type ToldShot, toldShots } from './told-shot';

/** A household in its place: all geometry, no time. */
export interface PlacedHousehold {
  readonly stage: Stage;
  readonly header: Header;
  readonly chart: PlacedChart;
  readonly people: readonly Standing[];
  /** The camera while the household is introduced. */
  readonly close: CloseShot;
}

/** A persona scene, placed: no time but the order of what is emphasised. */
export interface PlacedPersona extends PlacedHousehold {
  /** Where the camera goes while the chart is told. */
  readonly told: readonly ToldShot[];
  readonly emphases: readonly Emphasis[];
}

/** Places a household and what is told about it; `members` are its people, adults first. */
export function placeHousehold(told: ToldHousehold, members: readonly Member[]): PlacedHousehold {
  const { place } = told.person.persona;
  const stage = stageOf(place);
  const header = headerFor(headerWords(told), stage);
  const people = placePeople(members, stage, header);
  const chart = chartFor(told, place, stage, header);
  return { stage, header, chart, people, close: closeShot(people, header) };
}

/** Places everything of a persona scene. */
export function placePersona(scene: SceneOf<'persona'>, members: readonly Member[]): PlacedPersona {
  const placed = placeHousehold(scene, members);
  const all = emphases(scene.beats, scene.claims.length, scene.frames);
  const told = toldShots({ ...placed, emphases: all, frames: scene.frames });
  return { ...placed, told, emphases: all };
}
