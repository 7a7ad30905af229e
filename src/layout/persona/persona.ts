import type { ToldHousehold } from '../../scenes/shared';
import { type CloseShot, closeShot } from './camera';
import { chartFor, type PlacedChart } from './chart';
import { type Emphasis, emphases } from './emphasis';
import { type Header, headerFor, headerWords } from './header';
import { type Member, placePeople, type Standing } from './people';
import { type Stage, stageOf } from './stage';
import { type ToldShot, toldShots, wantsShot } from './told-shot';

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

/** Heights of a chart that are tried, as shares of what there is room for: a lower one lets the camera go in. */
const LOWER = [0.95, 0.9, 0.85, 0.8] as const;
/** Least scale at which a shot is seen to be another one. */
const CLEAR = 1.08;

/** Places everything of a persona scene; `members` are its people, adults first. */
export function placePersona(scene: ToldHousehold, members: readonly Member[]): PlacedPersona {
  const { place } = scene.person.persona;
  const stage = stageOf(place);
  const header = headerFor(headerWords(scene), stage);
  const people = placePeople(members, stage, header);
  const all = emphases(scene.beats, scene.claims.length, scene.frames);
  const at = (height: number) => {
    const chart = chartFor(scene, place, stage, header, height);
    return { chart, told: toldShots({ stage, chart, people, emphases: all, frames: scene.frames }) };
  };
  // As high as it can be while every claim that is told after the highest has a shot of its own, with all named in it.
  const wanted = all.filter((e) => wantsShot(e, scene.frames)).length;
  const good = ({ told }: ReturnType<typeof at>) =>
    told.reduce((sum, { shot, nameless }) => sum + (shot.scale >= CLEAR ? 1 - nameless / 8 : 0.2), 0);
  let best = at(1);
  for (const height of LOWER) {
    if (good(best) === wanted) break;
    const lower = at(height);
    if (good(lower) > good(best)) best = lower;
  }
  return { stage, header, people, close: closeShot(people, header), emphases: all, ...best };
}
