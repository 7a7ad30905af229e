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
    const spot = nearSpot(way, passer.from);
    return spot && spot.x > -OUT && spot.x < WIDTH + OUT ? spot : undefined;
  }
  return way < -OUT || way > HIDDEN ? undefined : { x: way, y: lane.y, scale: lane.scale, inside: false };
}

/** Frames for one to turn like a card, and between two who do. */
const CARD = { frames: 10, stagger: 5 } as const;

/**
 * When each passer-by takes on colour, by id: one after another, from the left, of those who can be seen when it
 * begins; whoever comes later brings their colour with them.
 */
export function colourFrames(passers: readonly Passer[], times: OpeningTimes): ReadonlyMap<string, number> {
  const seen = passers
    .flatMap((passer) => {
      const spot = passer.lane === 'far' ? undefined : spotAt(times.colour, passer, times);
      return spot ? [{ id: passer.id, x: spot.x }] : [];
    })
    .sort((a, b) => a.x - b.x);
  return new Map(seen.map(({ id }, i) => [id, times.colour + i * CARD.stagger]));
}

/** How a passer-by is drawn while turning: share of the width, and whether the coloured side is seen. */
export interface Side {
  readonly width: number;
  readonly coloured: boolean;
}

/** The side shown at a frame by someone who turns at `turn`. */
export function sideAt(frame: number, turn: number): Side {
  const t = Math.min(1, Math.max(0, (frame - turn) / CARD.frames));
  return { width: t === 0 || t === 1 ? 1 : Math.abs(Math.cos(Math.PI * t)), coloured: t >= 0.5 };
}
