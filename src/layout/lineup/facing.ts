import type { Person } from '../../figures/person';
import type { Beats } from '../../scenes/beats';
import { easeInOutCubic, lerp, progress } from '../ease';
import { seededRandom } from '../random';
import type { Floor } from './floors';
import type { Standing } from './lineup';

/** The drawings look to the right: 1 as drawn, −1 mirrored. */
export type Facing = 1 | -1;

/** Frames that someone takes to turn round, and by how many frames one turns after the other at most. */
const TURN = 8;
const SPREAD = 6;

/** Which way someone looks before anything has happened: this way and that, as people do. */
export function ownFacing({ id }: Person): Facing {
  return seededRandom(`facing ${id}`)() < 0.6 ? 1 : -1;
}

interface Event {
  readonly at: number;
  readonly facing: Facing;
}

/** What makes someone turn, in order of time: towards the largest segment, then all the same way. */
function eventsOf(person: Standing, beats: Beats<'lineup'>, largest: number, floor: Floor): Event[] {
  const middle = floor.x + floor.width / 2;
  const towards = person.segment === largest ? person.facing : person.x < middle ? 1 : -1;
  const events: Event[] = [];
  if (beats.largest !== undefined) events.push({ at: beats.largest, facing: towards });
  if (beats.together !== undefined) events.push({ at: beats.together, facing: 1 });
  return events.sort((a, b) => a.at - b.at);
}

/**
 * Which way someone looks at a frame, −1 to 1: between the two while turning. `largest` is the place of the largest
 * segment and `floor` its floor.
 */
export function facingAt(
  frame: number,
  person: Standing,
  beats: Beats<'lineup'>,
  largest: number,
  floor: Floor,
): number {
  const delay = Math.floor(seededRandom(`turn ${person.who.id}`)() * SPREAD);
  let facing: number = person.facing;
  for (const { at, facing: next } of eventsOf(person, beats, largest, floor)) {
    facing = lerp(facing, next, progress(frame, at + delay, TURN, easeInOutCubic));
  }
  return facing;
}
