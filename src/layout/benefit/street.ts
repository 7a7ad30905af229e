import { DURATION } from '../../theme/motion';
import { easeInOutCubic, lerp, progress } from '../ease';
import type { ActName, Schedule } from './schedule';
import { STREET } from './stage';

const TOP: Readonly<Record<ActName, number>> = {
  all: STREET.wall,
  right: STREET.wall,
  street: STREET.near,
  sales: STREET.near,
  share: STREET.near,
  margin: STREET.near,
};

/** Far edge of the street at a frame, px: nearer or farther with each picture. */
export function streetTop({ acts }: Schedule, frame: number): number {
  return acts.reduce(
    (top, act) => lerp(top, TOP[act.name], progress(frame, act.at, DURATION.move, easeInOutCubic)),
    STREET.wall as number,
  );
}
