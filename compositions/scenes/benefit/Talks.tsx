import type { ReactElement, ReactNode } from 'react';
import { faceOf, type PlacedFigure } from '../../../src/figures/anchors';
import { gestureAt } from '../../../src/figures/gesture';
import { idleAt, walkAt } from '../../../src/figures/idle';
import { roleLook } from '../../../src/figures/roles';
import { axisMarks } from '../../../src/layout/benefit/axis';
import { CABINET, DOORWAY, WEIGHING } from '../../../src/layout/benefit/room';
import { BENEFIT, type Schedule } from '../../../src/layout/benefit/schedule';
import { AGREES, type Standing, type TalkMarks, talkAt } from '../../../src/layout/benefit/talk';
import { easeInOutCubic, progress } from '../../../src/layout/ease';
import { DURATION } from '../../../src/theme/motion';
import { Figure } from '../../parts/figure/Figure';
import type { ToldProps } from '../scene-props';
import { Answer } from './Answer';
import { Counter } from './Counter';
import { handGiven, showing } from './hands';
import { Objection } from './Objection';
import { ShareCabinet } from './ShareCabinet';
import { Dial, ShopScale } from './ShopScale';
import { BackShelves, RoomGround, TalkRoom } from './TalkRoom';

const SUPPLIER = roleLook('supplier');
const PHARMACIST = roleLook('pharmacist');

interface TalksProps extends ToldProps<'benefit'> {
  readonly when: Schedule;
}

/** In the lit pharmacy: the supplier objects, the pharmacist answers with a figure; in the end they shake hands. */
export function Talks({ scene, frame, when }: TalksProps): ReactElement | null {
  const marks = talkAt(when, frame, scene.frames);
  if (!marks) return null;
  const { talk, leaving, opened, closing, counter, cabinet } = marks;
  const told = talk.kind === 'sales' ? scene.sales : scene.share;
  const second = talk !== when.talks[0];
  const people = {
    supplier: placed(marks.supplier, 'supplier', frame),
    pharmacist: placed(marks.pharmacist, 'pharmacist', frame),
  };
  const words = told && { told, model: scene.model, talk, frame, leaving };
  return (
    <g>
      <TalkRoom door={closing ? DOORWAY.closes : DOORWAY.opens} opened={opened}>
        <BackShelves />
        {counter > 0 ? (
          <SalesScale scene={scene} frame={frame} when={when} up={counter} isNamed={counter * opened === 1} />
        ) : null}
        {cabinet > 0 && scene.share ? (
          <Sunk by={(1 - cabinet) * CABINET.rises}>
            <ShareCabinet told={scene.share} talk={talk} frame={frame} />
          </Sunk>
        ) : null}
        {closing ? null : (
          <>
            <Figure {...people.pharmacist} {...gestured(marks, frame, 'pharmacist', second)} />
            <Figure {...people.supplier} {...gestured(marks, frame, 'supplier', second)} />
          </>
        )}
        <Counter up={counter} />
        <RoomGround />
        {words && marks.speaking && !closing ? (
          <>
            <Objection
              text={words.told.objection}
              talk={talk}
              face={faceOf(people.supplier)}
              frame={frame}
              leaving={leaving}
              second={second}
            />
            <Answer {...words} face={faceOf(people.pharmacist)} />
          </>
        ) : null}
      </TalkRoom>
    </g>
  );
}

/** What rises from below the floor, or sinks there. */
const Sunk = ({ by, children }: { readonly by: number; readonly children: ReactNode }): ReactElement => (
  <g transform={by > 0 ? `translate(0 ${by})` : undefined}>{children}</g>
);

/** The first talk's goods on the scale, and on its dial the answer. */
function SalesScale(props: TalksProps & { readonly up: number; readonly isNamed: boolean }) {
  const { scene, frame, when, up, isNamed } = props;
  const talk = when.talks.find(({ kind }) => kind === 'sales');
  if (!talk || !scene.sales) return null;
  return (
    <Sunk by={(1 - up) * WEIGHING.sinks}>
      <ShopScale
        icon="sun-care"
        gone={frame >= talk.from + 2 * DURATION.move}
        closed={progress(frame, talk.answer, DURATION.move, easeInOutCubic)}
      >
        <Dial
          language={scene.language}
          marks={axisMarks(scene.sales.figure, 'change', WEIGHING.dial.sweep)}
          progress={progress(frame, talk.answer, DURATION.enter, easeInOutCubic)}
          isNamed={isNamed}
        />
      </ShopScale>
    </Sunk>
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
  const from = asks ? talk.from + (second ? BENEFIT.cross : BENEFIT.room) : talk.answer;
  // What the second answer says stands in the cabinet: she shows it until they agree.
  const shows = !asks && talk.kind === 'share';
  const arm = shows
    ? showing(frame, from, from + AGREES.after)
    : gestureAt(frame, { kind: 'offer', from, until: from + SPEAKS }, who);
  return { ...idle, arm };
}
