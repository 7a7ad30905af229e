import type { Member } from '../../../src/layout/close/cast';
import { FRAME_WIDTH, type LitDoor, lightOf, SWING } from '../../../src/layout/close/stage';
import { type CloseTimes, openAt, steppedAt } from '../../../src/layout/close/times';
import { COLOR, hue } from '../../../src/theme/color';
import { ArchDoor, FallingLight } from '../../parts/pharmacy/ArchDoor';
import { DoorGuest } from './Cast';

interface LitDoorsProps {
  readonly doors: readonly LitDoor[];
  readonly members: readonly Member[];
  readonly times: CloseTimes;
  readonly frame: number;
}

/** One door per cluster with somebody in it: they open, and their light falls together. */
export function LitDoors({ doors, members, times, frame }: LitDoorsProps) {
  const light = lightOf(doors);
  const guestOf = (i: number) => {
    const member = members.find(({ door }) => door === i);
    return member && openAt(frame, times, i) > 0 ? (
      <DoorGuest member={member} times={times} frame={frame} />
    ) : null;
  };
  return (
    <g>
      {doors.map(({ door, hue: name }, i) => (
        <FallingLight key={`${i} ${name}`} door={door} open={openAt(frame, times, i)} {...light} />
      ))}
      {doors.map(({ door, hue: name }, i) => {
        const out = steppedAt(frame, times, i) > 0.3;
        return (
          <g key={`${i} ${name}`}>
            <ArchDoor
              door={door}
              open={openAt(frame, times, i)}
              leafColor={hue(name).fill}
              frame={COLOR.paper}
              frameWidth={FRAME_WIDTH}
              swing={SWING}
            >
              {out ? null : guestOf(i)}
            </ArchDoor>
            {out ? guestOf(i) : null}
          </g>
        );
      })}
    </g>
  );
}
