import { behindAt, LANES, nearSpot, type Spot } from './lanes';
import type { Listed } from './lists';
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
    // Who comes out walks the way in backwards, and on to the right.
    const spot = passer.out ? nearSpot(-passer.start - lane.speed * frame, -1) : nearSpot(way, passer.from);
    return spot && spot.x > -OUT && spot.x < WIDTH + OUT ? spot : undefined;
  }
  return way < -OUT || way > HIDDEN ? undefined : { x: way, y: lane.y, scale: lane.scale, inside: false };
}

/** Frames for one to take on colour, between two who do, and px of the little hop they do it in. */
const TURN = { frames: 12, stagger: 5, hop: 16 } as const;

/**
 * When each passer-by takes on colour, by id: the two with lists when those are spoken of, the others one after another,
 * from the left, of those who can be seen when it begins; whoever comes later brings their colour with them.
 */
export function colourFrames(
  passers: readonly Passer[],
  times: OpeningTimes,
  lists: readonly Listed[] = [],
): ReadonlyMap<string, number> {
  const seen = passers
    .flatMap((passer) => {
      const spot = passer.lane === 'far' ? undefined : spotAt(times.colour, passer, times);
      return spot && !lists.some(({ id }) => id === passer.id) ? [{ id: passer.id, x: spot.x }] : [];
    })
    .sort((a, b) => a.x - b.x);
  return new Map([
    ...seen.map(({ id }, i) => [id, times.colour + i * TURN.stagger] as const),
    ...lists.map(({ id, at }) => [id, at] as const),
  ]);
}

/** How a passer-by is drawn while taking on colour: how much of it they have, and how high they hop, px. */
export interface Side {
  readonly colour: number;
  readonly hop: number;
}

/** The state at a frame of someone who begins at `turn`. */
export function sideAt(frame: number, turn: number): Side {
  const t = Math.min(1, Math.max(0, (frame - turn) / TURN.frames));
  return { colour: t, hop: t === 0 || t === 1 ? 0 : TURN.hop * Math.sin(Math.PI * t) };
}
