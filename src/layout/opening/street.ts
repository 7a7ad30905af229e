import { behindAt, LANES, nearSpot, type Spot } from './lanes';
import type { Passer } from './passers';
import type { OpeningTimes } from './times';

/** Px outside the picture in which nobody need be drawn. */
const OUT = 150;
const WIDTH = 1920;
/** Where those who pass behind the pharmacy can't be seen any more. */
const HIDDEN = 1460;

/** Where a passer-by is at a frame; undefined when out of sight. */
export function spotAt(frame: number, passer: Passer, times: OpeningTimes): Spot | undefined {
  const lane = LANES[passer.lane];
  const way = passer.start + lane.speed * frame - behindAt(frame, lane, times);
  if (passer.lane === 'near') {
    const spot = nearSpot(way);
    const seen = spot && spot.x > -OUT && spot.x < WIDTH + OUT;
    return seen ? { ...spot, scale: spot.scale * passer.tall } : undefined;
  }
  const scale = lane.scale * passer.tall;
  return way < -OUT || way > HIDDEN ? undefined : { x: way, y: lane.y, scale, inside: false };
}
