import { FRAME } from '../../theme/frame';
import { type Random, seededRandom } from '../random';
import { type Ground, isOpenSea } from './open-sea';
import { OPEN, rectAround } from './zones';

/** Water: px from one line to the next, size of a line, and the share of places that have one. */
const WAVE = { dx: 92, dy: 40, width: 44, height: 10, share: 0.75 } as const;
/** Lines of water drift in this many groups, never all in phase. */
export const CURRENTS = 3;
/** px and frames of one drift. */
const DRIFT = { px: 13, round: 260 } as const;
/** Small things in the distance move on twos (ART.md: never nervous). */
const TWOS = 2;

/** Quiet life on the open sea. px. */
export interface Sea {
  /** SVG path of all lines of water of each current. */
  readonly waves: readonly string[];
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

/** Lines of water where there is nothing else; the same seed gives the same sea. */
export const openSea = (ground: Ground, seed: string): Sea => ({
  waves: waves(ground, seededRandom(`sea ${seed}`)),
});

const onTwos = (frame: number): number => Math.floor(frame / TWOS) * TWOS;

/** px that the i-th current has drifted. */
export function driftAt(frame: number, i: number): number {
  const turn = onTwos(frame) / DRIFT.round + i / CURRENTS;
  return DRIFT.px * Math.sin(2 * Math.PI * turn);
}
