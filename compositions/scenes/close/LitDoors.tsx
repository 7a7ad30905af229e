import { type LitDoor, lightOf } from '../../../src/layout/close/stage';
import { type CloseTimes, grownAt, openAt } from '../../../src/layout/close/times';
import { COLOR, hue } from '../../../src/theme/color';
import { ArchDoor, FallingLight } from '../../parts/pharmacy/ArchDoor';

interface LitDoorsProps {
  readonly doors: readonly LitDoor[];
  readonly times: CloseTimes;
  readonly frame: number;
}

/** One door per cluster: they grow out of the floor and open, and their light falls together. */
export function LitDoors({ doors, times, frame }: LitDoorsProps) {
  const light = lightOf(doors);
  return (
    <g>
      {doors.map(({ door, hue: name }, i) => (
        <FallingLight key={`${i} ${name}`} door={door} open={openAt(frame, times, i)} {...light} />
      ))}
      {doors.map(({ door, hue: name }, i) => {
        const grown = grownAt(frame, times, i);
        if (grown <= 0) return null;
        const about = `translate(${door.x} ${door.base}) scale(1 ${grown}) translate(${-door.x} ${-door.base})`;
        return (
          <g key={`${i} ${name}`} {...(grown === 1 ? {} : { transform: about })}>
            <ArchDoor
              door={door}
              open={openAt(frame, times, i)}
              leafColor={hue(name).fill}
              ring={COLOR.paper}
            />
          </g>
        );
      })}
    </g>
  );
}
