import type { ReactElement } from 'react';
import type { CastMember } from '../../../src/figures/cast';
import { DOG_COATS } from '../../../src/figures/dog-coats';
import { idleAt } from '../../../src/figures/idle';
import { actAt } from '../../../src/layout/persona/acting';
import { doingsOf } from '../../../src/layout/persona/doing';
import type { PlacedPersona } from '../../../src/layout/persona/persona';
import { petAt } from '../../../src/layout/persona/pet';
import { entersAt } from '../../../src/layout/persona/timing';
import { pick, seededRandom } from '../../../src/layout/random';
import { hue } from '../../../src/theme/color';
import { Dog } from '../../parts/props/Dog';
import type { SceneProps } from '../scene-props';
import { People } from './People';
import { Seat } from './Seat';

interface HouseholdProps extends SceneProps<'persona'> {
  readonly members: readonly CastMember[];
  readonly placed: PlacedPersona;
}

/** The dog's coat, always the same for a segment. */
const coatOf = (segment: string) => pick(seededRandom(`dog ${segment}`), DOG_COATS);

/** The people at home, and their dog. */
export function Household({ scene, frame, members, placed }: HouseholdProps): ReactElement {
  const { stage, people, emphases } = placed;
  const { segment, persona } = scene.person;
  const enter = entersAt(scene.beats);
  const doings = doingsOf({ members, ...persona });
  const acted = actAt(frame, {
    members,
    doings,
    standing: people,
    stage,
    emphases,
    enter,
    chart: scene.beats.chart,
  });
  const pet = persona.dog ? petAt(frame, { stage, enter, emphases }) : undefined;
  return (
    <g>
      <Seat persona={persona} members={members} placed={placed} />
      <People acted={acted} hue={hue(scene.person.hue)} frame={frame} />
      {pet ? <Dog {...pet} coat={coatOf(segment)} blink={idleAt(frame, `dog ${segment}`).blink} /> : null}
    </g>
  );
}
