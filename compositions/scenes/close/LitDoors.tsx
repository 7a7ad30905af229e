import type { Member } from '../../../src/layout/close/cast';
import { type LitDoor, lightOf } from '../../../src/layout/close/stage';
import { type CloseTimes, grownAt, openAt, steppedAt } from '../../../src/layout/close/times';
import { COLOR, type HueName, hue } from '../../../src/theme/color';
import { ArchDoor, FallingLight } from '../../parts/pharmacy/ArchDoor';
import { DoorGuest } from './Cast';

interface LitDoorsProps {
  readonly doors: readonly LitDoor[];
  readonly members: readonly Member[];
  readonly times: CloseTimes;
  readonly frame: number;
}

/** From this part of its way on a leaf shows its other side: it has passed a right angle. */
const TURNED = 0.9;

/** A leaf has its hue; one that was carried in is as it was outside. */
const leafColor = (name: HueName, carried: boolean, open: number): string =>
  carried && open < TURNED ? COLOR.green : hue(name).fill;

/** One door per cluster with somebody in it: they grow out of the floor and open, and their light falls together. */
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
        const grown = grownAt(frame, times, i);
        if (grown <= 0) return null;
        const about = `translate(${door.x} ${door.base}) scale(1 ${grown}) translate(${-door.x} ${-door.base})`;
        const out = steppedAt(frame, times, i) > 0.3;
        return (
          <g key={`${i} ${name}`}>
            <g {...(grown === 1 ? {} : { transform: about })}>
              <ArchDoor
                door={door}
                open={openAt(frame, times, i)}
                leafColor={leafColor(name, i === times.carried, openAt(frame, times, i))}
                frame={COLOR.paper}
              >
                {out ? null : guestOf(i)}
              </ArchDoor>
            </g>
            {out ? guestOf(i) : null}
          </g>
        );
      })}
    </g>
  );
}
