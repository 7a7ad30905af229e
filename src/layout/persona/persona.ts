import type { CastMember } from '../../figures/cast';
import type { ToldHousehold } from '../../scenes/handover';
import { type CloseShot, closeShot } from './camera';
import { chartFor, type PlacedChart } from './chart';
import { doingsOf } from './doing';
import { type Emphasis, emphases } from './emphasis';
import { type Header, headerFor, headerWords } from './header';
import { placePeople, type Standing, seatOf } from './people';
import { type Stage, stageOf } from './stage';
import { type ToldShot, toldShots } from './told-shot';

/** A persona scene, placed: all geometry, no time but the order of what is emphasised. */
export interface PlacedPersona {
  readonly stage: Stage;
  readonly header: Header;
  readonly chart: PlacedChart;
  readonly people: readonly Standing[];
  /** Where they are until the chart is told: on the bench, who gets up for it. */
  readonly atHome: readonly Standing[];
  /** The camera while the household is introduced. */
  readonly close: CloseShot;
  /** Where it goes while the chart is told. */
  readonly told: readonly ToldShot[];
  readonly emphases: readonly Emphasis[];
}

/** Places everything of a persona scene; `members` are its people, adults first. */
export function placePersona(scene: ToldHousehold, members: readonly CastMember[]): PlacedPersona {
  const { place } = scene.person.persona;
  const stage = stageOf(place);
  const header = headerFor(headerWords(scene), stage);
  const people = placePeople(members, stage, header);
  const all = emphases(scene.beats, scene.claims.length, scene.frames);
  const chart = chartFor(scene, place, stage, header);
  const told = toldShots({ stage, header, chart, people, emphases: all, frames: scene.frames });
  const doings = doingsOf({ members, ...scene.person.persona });
  const atHome = people.map((p, i) => (doings[i]?.rises ? { ...p, x: seatOf(p, stage) } : p));
  const close = closeShot(atHome, header);
  return { stage, header, people, atHome, chart, told, close, emphases: all };
}
