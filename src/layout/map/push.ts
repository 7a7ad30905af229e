import { type Body, eachNearPair } from './grid';
import { ceilingAt, floorAt, type Room } from './stage';

/** A body that knows where it belongs, in px. */
export interface Homed extends Body {
  readonly homeX: number;
  readonly homeY: number;
}

/** Rounds in which bodies both yield to each other and are drawn home, and the most that may follow without home. */
const ROUNDS = { drawn: 160, free: 600 } as const;
/** Share of the way home that a body is drawn in each round, at first; it falls to nothing. */
const DRAW = 0.12;
/** px that two bodies may still be too near: far below what rounding to a tenth can spoil. */
const TOLERANCE = 0.02;
/** Turn in radians between bodies that stand on the very same point: never twice the same direction. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** Pushes near pairs apart; returns the largest overlap that there was, in px. */
function separate(bodies: readonly Homed[], gap: number): number {
  let worst = 0;
  let coinciding = 0;
  eachNearPair(bodies, gap, (a, b) => {
    let dx = b.x - a.x;
    let dy = b.y - a.y;
    let distance = Math.hypot(dx, dy);
    if (distance >= gap) return;
    worst = Math.max(worst, gap - distance);
    if (distance < 1e-6) {
      dx = Math.cos(GOLDEN * coinciding) * 1e-3;
      dy = Math.sin(GOLDEN * coinciding++) * 1e-3;
      distance = 1e-3;
    }
    const share = (gap - distance) / distance / 2;
    a.x -= dx * share;
    a.y -= dy * share;
    b.x += dx * share;
    b.y += dy * share;
  });
  return worst;
}

function keepIn(room: Room, body: Body, reach: number): void {
  body.x = Math.min(room.right - reach, Math.max(room.left + reach, body.x));
  body.y = Math.min(floorAt(room, body.x, reach), Math.max(ceilingAt(room, body.x, reach), body.y));
}

/**
 * Moves the bodies until no two are nearer than `gap` px, each as near to its home as the crowd allows and none out
 * of the room. The order of the bodies decides every tie, so the result is the same every time.
 */
export function pushApart(bodies: readonly Homed[], gap: number, room: Room): void {
  for (let round = 0; round < ROUNDS.drawn; round++) {
    const draw = DRAW * (1 - round / ROUNDS.drawn);
    for (const body of bodies) {
      body.x += (body.homeX - body.x) * draw;
      body.y += (body.homeY - body.y) * draw;
    }
    separate(bodies, gap);
    for (const body of bodies) keepIn(room, body, gap / 2);
  }
  for (let round = 0; round < ROUNDS.free; round++) {
    const worst = separate(bodies, gap);
    for (const body of bodies) keepIn(room, body, gap / 2);
    if (worst < TOLERANCE) return;
  }
}

const squared = (body: Body, home: Homed): number => (body.x - home.homeX) ** 2 + (body.y - home.homeY) ** 2;

/**
 * Lets near bodies change places where that brings the two nearer to their homes together: a crowd keeps its inner
 * order, north stays north and the old town stays within its suburbs.
 */
export function swapHome(bodies: readonly Homed[], reach: number): void {
  for (let pass = 0; pass < 12; pass++) {
    let swapped = false;
    eachNearPair(bodies, reach, (a, b) => {
      if (squared(b, a) + squared(a, b) >= squared(a, a) + squared(b, b) - 1e-6) return;
      [a.x, a.y, b.x, b.y] = [b.x, b.y, a.x, a.y];
      swapped = true;
    });
    if (!swapped) return;
  }
}
