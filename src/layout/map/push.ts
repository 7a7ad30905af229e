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
/**
 * Where bodies on the very same point are taken to stand from each other, in px: never twice the same direction. Of whole
 * parts, as sines differ in their last digit from one browser to the next.
 */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));
const ASIDE = { px: 1e-3, parts: 1e6 } as const;
const aside = (share: number): number => (ASIDE.px * Math.round(ASIDE.parts * share)) / ASIDE.parts;

/**
 * Pushes near pairs apart; returns the largest overlap that there was, in px. Only with arithmetic that is exact to the last
 * digit everywhere (a root is, `Math.hypot` and powers aren't): over hundreds of rounds, a crowd makes a last digit visible.
 */
function separate(bodies: readonly Homed[], gap: number): number {
  let worst = 0;
  let coinciding = 0;
  eachNearPair(bodies, gap, (a, b) => {
    let dx = b.x - a.x;
    let dy = b.y - a.y;
    let distance = Math.sqrt(dx * dx + dy * dy);
    if (distance >= gap) return;
    worst = Math.max(worst, gap - distance);
    if (distance < 1e-6) {
      dx = aside(Math.cos(GOLDEN * coinciding));
      dy = aside(Math.sin(GOLDEN * coinciding++));
      distance = ASIDE.px;
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

function squared(body: Body, home: Homed): number {
  const [dx, dy] = [body.x - home.homeX, body.y - home.homeY];
  return dx * dx + dy * dy;
}

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
