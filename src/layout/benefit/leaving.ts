import { DURATION } from '../../theme/motion';
import { easeInQuint, progress } from '../ease';
import { archWipe } from '../wipe';
import { DOOR, type Place } from './grid';
import { DOORWAY } from './room';
import type { Schedule } from './schedule';

/** px from the way on, and frames ahead of it, at which a door has left. */
const CLEAR = 8;
const AHEAD = 1;

/** True when the way on has come to a door of the wall: each leaves whole before it, so that none is cut. */
export function isLeft({ closing }: Schedule, { x, base, width }: Place, frame: number): boolean {
  if (!closing || frame < closing.to) return false;
  const door = DOORWAY.closes;
  const grown = easeInQuint(progress(frame + AHEAD, closing.to, DURATION.handover - 1));
  const { half, top } = archWipe(door.x, door.base, door, grown);
  // The door's corner nearest to the arch's round top.
  const reach = half + CLEAR;
  const across = Math.max(0, Math.abs(x - door.x) - width);
  const up = Math.max(0, door.base - top + half - base);
  return base > door.base - top - CLEAR - width * DOOR.height ? across ** 2 + up ** 2 < reach ** 2 : false;
}
