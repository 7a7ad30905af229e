import type { ReactElement } from 'react';
import { faceOf, type PlacedFigure } from '../../../src/figures/anchors';
import { type Gesture, gestureAt } from '../../../src/figures/gesture';
import { idleAt, walkAt } from '../../../src/figures/idle';
import { roleLook } from '../../../src/figures/roles';
import { SHELF, STAND } from '../../../src/layout/benefit/room';
import { BENEFIT, type Schedule } from '../../../src/layout/benefit/schedule';
import { AGREES, type Standing, type TalkMarks, talkAt } from '../../../src/layout/benefit/talk';
import { easeInOutCubic, easeOutCubic, progress } from '../../../src/layout/ease';
import { DURATION } from '../../../src/theme/motion';
import { Figure } from '../../parts/figure/Figure';
import type { SceneProps } from '../scene-props';
import { Answer } from './Answer';
import { handGiven } from './hands';
import { Objection } from './Objection';
import { ShareCabinet } from './ShareCabinet';
import { BackShelves, Counter, RoomGround, StoryShelf, TalkRoom } from './TalkRoom';

const SUPPLIER = roleLook('supplier');
const PHARMACIST = roleLook('pharmacist');

interface TalksProps extends SceneProps<'benefit'> {
  readonly when: Schedule;
}

/** In the lit pharmacy: the supplier objects, the pharmacist answers with a figure; in the end they shake hands. */
export function Talks({ scene, frame, when }: TalksProps): ReactElement | null {
  const marks = talkAt(when, frame, scene.frames);
  if (!marks) return null;
  const { talk, leaving, grown } = marks;
  const told = talk.kind === 'sales' ? scene.sales : scene.share;
  const second = talk !== when.talks[0];
  const whole = grown >= 1;
  const people = {
    supplier: placed(marks.supplier, 'supplier', frame),
    pharmacist: placed(marks.pharmacist, 'pharmacist', frame),
  };
  const words = told && { told, model: scene.model, language: scene.language, talk, frame, leaving };
  const since = (at: number, frames: number = DURATION.move) => progress(frame, at, frames, easeInOutCubic);
  const closing = frame > talk.to;
  return (
    <g>
      <TalkRoom grown={grown} />
      {whole ? <BackShelves /> : null}
      {words && talk.kind === 'sales' && whole ? (
        <StoryShelf
          {...SHELF}
          icon="sun-care"
          shown={progress(frame, talk.from + DURATION.settle, DURATION.enter, easeOutCubic) * (1 - leaving)}
          gone={since(talk.from + 2 * DURATION.move, DURATION.settle)}
          closed={since(talk.answer)}
        />
      ) : null}
      {words && talk.kind === 'share' && whole ? <ShareCabinet {...words} /> : null}
      {closing ? null : (
        <>
          <Figure {...people.pharmacist} {...gestured(marks, frame, 'pharmacist', second)} />
          <Figure {...people.supplier} {...gestured(marks, frame, 'supplier', second)} />
        </>
      )}
      {whole ? <Counter up={marks.counter} /> : null}
      <RoomGround />
      {words && marks.speaking && whole ? (
        <>
          <Objection
            text={words.told.objection}
            talk={talk}
            face={faceOf(people.supplier)}
            frame={frame}
            leaving={leaving}
            second={second}
            away={second ? marks.supplier.x - STAND[talk.kind].supplier : 0}
          />
          <Answer {...words} face={faceOf(people.pharmacist)} />
        </>
      ) : null}
    </g>
  );
}

type Who = 'supplier' | 'pharmacist';

function placed(at: Standing, who: Who, frame: number): PlacedFigure {
  return {
    look: who === 'supplier' ? SUPPLIER : PHARMACIST,
    x: at.x,
    y: at.y,
    scale: at.scale,
    flip: at.flip,
    bob: at.walking ? walkAt(frame, who) : 0,
  };
}

/** Frames that a speaker's arm is out, from the first word. */
const SPEAKS = 74;

/** Who speaks lifts a hand; idle life goes on. */
function gestured({ talk, agreed, since }: TalkMarks, frame: number, who: Who, second: boolean) {
  const { blink, headTilt, swayDeg } = idleAt(frame, who);
  const idle = { blink, headTilt, swayDeg };
  if (agreed) return { ...idle, swayDeg: 0, arm: handGiven(frame, since) };
  const asks = who === 'supplier';
  const from = asks ? talk.from + (second ? BENEFIT.cross : DURATION.move) : talk.answer;
  // What the second answer says stands in the cabinet: she shows it until they agree.
  const shows = !asks && talk.kind === 'share';
  const gesture: Gesture = {
    kind: shows ? 'point' : 'offer',
    from,
    until: from + (shows ? AGREES.after : SPEAKS),
  };
  return { ...idle, arm: gestureAt(frame, gesture, who) };
}
