import type { ReactElement } from 'react';
import { faceOf } from '../../../src/figures/anchors';
import { idleAt, walkAt } from '../../../src/figures/idle';
import { inPose } from '../../../src/figures/pose';
import { roleLook } from '../../../src/figures/roles';
import type { Schedule } from '../../../src/layout/benefit/schedule';
import { TALK } from '../../../src/layout/benefit/stage';
import { type TalkMarks, talkAt } from '../../../src/layout/benefit/talk';
import { Figure } from '../../parts/figure/Figure';
import { Pop } from '../../parts/motion/moves';
import { Pharmacy } from '../../parts/pharmacy/Pharmacy';
import type { SceneProps } from '../scene-props';
import { Answer } from './Answer';
import { Objection } from './Objection';

const SUPPLIER = roleLook('supplier');
const SUPPLIER_WALKING = inPose(SUPPLIER, 'walk');
const PHARMACIST = roleLook('pharmacist');

interface TalksProps extends SceneProps<'benefit'> {
  readonly when: Schedule;
}

/** Before the pharmacy: the supplier objects, the pharmacist answers with a figure. One objection at a time. */
export function Talks({ scene, frame, when }: TalksProps): ReactElement | null {
  const marks = talkAt(when, frame, scene.frames);
  if (!marks) return null;
  const people = peopleAt(marks, frame);
  const { talk } = marks;
  const told = talk.kind === 'sales' ? scene.sales : scene.share;
  const pharmacist = <Figure {...people.pharmacist} {...idleOf(frame, 'pharmacist')} />;
  return (
    <g>
      <Pop progress={marks.pharmacy.grown} x={marks.pharmacy.x} y={TALK.sill}>
        <Pharmacy
          x={marks.pharmacy.x}
          y={TALK.sill}
          scale={TALK.front}
          open={marks.pharmacy.open}
          lean={marks.lean}
        >
          {marks.indoors ? <g transform={INTO_FACADE(marks.pharmacy.x)}>{pharmacist}</g> : null}
        </Pharmacy>
      </Pop>
      {marks.indoors ? null : pharmacist}
      <Figure {...people.supplier} {...idleOf(frame, 'supplier')} />
      {told && marks.speaking ? (
        <>
          <Objection
            text={told.objection}
            talk={talk}
            face={faceOf(people.supplier)}
            frame={frame}
            leaving={marks.leaving}
          />
          <Answer
            told={told}
            model={scene.model}
            talk={talk}
            face={faceOf(people.pharmacist)}
            frame={frame}
            leaving={marks.leaving}
          />
        </>
      ) : null}
    </g>
  );
}

/** Takes what is placed in the picture into the facade's px. */
const INTO_FACADE = (x: number) => `scale(${1 / TALK.front}) translate(${-x} ${-TALK.sill})`;

function idleOf(frame: number, id: string) {
  const { blink, headTilt, swayDeg } = idleAt(frame, id);
  return { blink, headTilt, swayDeg };
}

function peopleAt({ supplier, pharmacist }: TalkMarks, frame: number) {
  return {
    supplier: {
      look: supplier.walking ? SUPPLIER_WALKING : SUPPLIER,
      x: supplier.x,
      y: supplier.y,
      scale: supplier.scale,
      flip: supplier.flip,
      bob: supplier.walking ? walkAt(frame, 'supplier') : 0,
    },
    pharmacist: {
      look: PHARMACIST,
      x: pharmacist.x,
      y: pharmacist.y,
      scale: pharmacist.scale,
      flip: pharmacist.flip,
      bob: pharmacist.walking ? walkAt(frame, 'pharmacist') : 0,
    },
  };
}
