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

/** Far edge of the street at a frame, px: it comes up from below, and nearer or farther with each picture. */
export function streetTop({ acts }: Schedule, frame: number): number {
  return acts.reduce(
    (top, act, i) =>
      lerp(
        top,
        TOP[act.name],
        progress(
          frame,
          i ? act.at : act.at - DURATION.ahead,
          i ? DURATION.move : DURATION.enter,
          easeInOutCubic,
        ),
      ),
    STREET.end as number,
  );
}
