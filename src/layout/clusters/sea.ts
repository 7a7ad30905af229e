import { FRAME } from '../../theme/frame';
import { type Random, seededRandom, shuffle } from '../random';
import { type Ground, isOpenSea } from './open-sea';
import { OPEN, rectAround } from './zones';

/** Water: px from one line to the next, size of a line, and the share of places that have one. */
const WAVE = { dx: 92, dy: 40, width: 44, height: 10, share: 0.75 } as const;
/** A boat's lane, px, under the words at the top; and how far apart boats sail. */
const BOAT = { top: 330, lane: { width: 170, height: 104 }, most: 1, apart: 260, step: 16 } as const;
/** Lines of water drift in this many groups, never all in phase. */
export const CURRENTS = 3;
/** px and frames of one drift; frames of one bob, and its degrees. */
const DRIFT = { px: 13, round: 260 } as const;
const BOB = { round: 84, degrees: 3.2, px: 2 } as const;
/** Small things in the distance move on twos (ART.md: never nervous). */
const TWOS = 2;

/** Quiet life on the open sea. px. */
export interface Sea {
  /** SVG path of all lines of water of each current. */
  readonly waves: readonly string[];
  /** Middle of each boat's lane at the water, and the way it sails. */
  readonly boats: readonly { readonly x: number; readonly y: number; readonly toward: 1 | -1 }[];
}

const wavePath = (x: number, y: number): string => {
  const [w, h] = [WAVE.width / 4, WAVE.height / 2];
  const half = `q${w} ${-h * 2} ${2 * w} 0`;
  return `M${Math.round(x - 2 * w)} ${Math.round(y)}${half}${half}`;
};

function waves(ground: Ground, random: Random): string[] {
  const currents = Array.from({ length: CURRENTS }, () => '');
  for (let row = 0, y: number = 0; y < OPEN.bottom; row++, y += WAVE.dy) {
    for (let x = ((row % 2) * WAVE.dx) / 2; x < FRAME.width; x += WAVE.dx) {
      const at = { x: x + (random() - 0.5) * WAVE.dx * 0.4, y: y + (random() - 0.5) * WAVE.dy * 0.4 };
      const current = Math.floor(random() * CURRENTS);
      const isDrawn = random() < WAVE.share;
      const box = rectAround(at.x, at.y, WAVE.width + 2 * DRIFT.px, WAVE.height);
      if (isDrawn && isOpenSea(box, ground)) currents[current] += wavePath(at.x, at.y);
    }
  }
  return currents;
}

function boats(ground: Ground, random: Random): Sea['boats'] {
  const places: { x: number; y: number }[] = [];
  for (let y: number = BOAT.top; y < OPEN.bottom; y += BOAT.step)
    for (let x = OPEN.left; x < OPEN.right; x += BOAT.step) places.push({ x, y });
  const chosen: { x: number; y: number; toward: 1 | -1 }[] = [];
  for (const { x, y } of shuffle(random, places)) {
    if (chosen.length >= BOAT.most) break;
    if (chosen.some((other) => Math.hypot(other.x - x, other.y - y) < BOAT.apart)) continue;
    if (!isOpenSea(rectAround(x, y, BOAT.lane.width, BOAT.lane.height), ground)) continue;
    chosen.push({ x, y: y + BOAT.lane.height / 2, toward: random() < 0.5 ? 1 : -1 });
  }
  return chosen;
}

/** Lines of water and sailing boats where there is nothing else; the same seed gives the same sea. */
export function openSea(ground: Ground, seed: string): Sea {
  const random = seededRandom(`sea ${seed}`);
  const sailing = boats(ground, random);
  const lanes = sailing.map(({ x, y }) =>
    rectAround(x, y - BOAT.lane.height / 2, BOAT.lane.width, BOAT.lane.height),
  );
  const free = { ...ground, taken: [...ground.taken, ...lanes] };
  return { waves: waves(free, random), boats: sailing };
}

const onTwos = (frame: number): number => Math.floor(frame / TWOS) * TWOS;

/** px that the i-th current has drifted. */
export function driftAt(frame: number, i: number): number {
  const turn = onTwos(frame) / DRIFT.round + i / CURRENTS;
  return DRIFT.px * Math.sin(2 * Math.PI * turn);
}

/** Where the i-th boat is in its lane, and how it lies on the water: px from the lane's middle, px up, degrees. */
export function sailAt(frame: number, frames: number, i: number, toward: 1 | -1) {
  const now = onTwos(frame);
  const way = (BOAT.lane.width / 2 - 46) * 2;
  const bob = Math.sin(2 * Math.PI * (now / BOB.round + i * 0.37));
  return {
    x: toward * way * (now / Math.max(1, frames) - 0.5),
    y: BOB.px * bob,
    tilt: BOB.degrees * Math.cos(2 * Math.PI * (now / BOB.round + i * 0.37)),
  };
}
