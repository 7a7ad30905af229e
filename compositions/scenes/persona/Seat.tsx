import type { ReactElement } from 'react';
import type { CastMember } from '../../../src/figures/cast';
import { doingsOf } from '../../../src/layout/persona/doing';
import { seatOf } from '../../../src/layout/persona/people';
import type { PlacedPersona } from '../../../src/layout/persona/persona';
import type { Person } from '../../../src/scenes/shown';
import { Bench } from '../../parts/props/Bench';

interface SeatProps {
  readonly persona: Person['persona'];
  readonly members: readonly CastMember[];
  readonly placed: PlacedPersona;
}

/** The bench of somebody who sits down at home. */
export function Seat({ persona, members, placed }: SeatProps): ReactElement | null {
  const { people, stage } = placed;
  const [lead] = people;
  if (!lead || !doingsOf({ members, ...persona })[0]?.rises) return null;
  return <Bench x={seatOf(lead, stage)} y={lead.y} scale={lead.scale} flip={stage.home === 'right'} />;
}
