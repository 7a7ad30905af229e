import type { SceneOf } from '../../scenes/kinds';
import { type Bubble, bubbleFor } from './bubble';
import { chartFor, type PlacedChart } from './chart';
import { type Emphasis, emphases } from './emphasis';
import { clearBelow, type Header, headerFor } from './header';
import { type Member, placePeople, type Standing } from './people';
import { type Stage, stageOf } from './stage';
import { type TogetherSign, togetherFor } from './together';

/** A persona scene, placed: all geometry, no time but the order of what is emphasised. */
export interface PlacedPersona {
  readonly stage: Stage;
  readonly header: Header;
  readonly chart: PlacedChart;
  readonly people: readonly Standing[];
  readonly bubble: Bubble | undefined;
  readonly together: TogetherSign | undefined;
  readonly emphases: readonly Emphasis[];
}

/** px between header and speech. */
const SPEECH_GAP = 16;

/** Places everything of a persona scene; `members` are its people, adults first. */
export function placePersona(scene: SceneOf<'persona'>, members: readonly Member[]): PlacedPersona {
  const { place } = scene.person.persona;
  const stage = stageOf(place);
  const header = headerFor(
    { headline: scene.headline, sub: scene.sub, share: scene.share.text, shareLabel: scene.shareLabel },
    stage,
  );
  const people = placePeople(members, stage);
  const { span, top } = stage.speech;
  const room = { span, top: clearBelow(header.boxes, span, top - SPEECH_GAP) + SPEECH_GAP };
  return {
    stage,
    header,
    chart: chartFor(scene, place, stage, header),
    people,
    bubble: scene.need && bubbleFor(scene.need, people, room),
    together:
      scene.together && togetherFor({ share: scene.together.share.text, label: scene.together.label }, stage),
    emphases: emphases(scene.beats, scene.claims.length, scene.frames),
  };
}
