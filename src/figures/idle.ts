import { seededRandom } from '../layout/random';

/** What idle life adds to a figure in one frame. Angles in degrees. */
export interface Idle {
  readonly blink: boolean;
  readonly swayDeg: number;
  readonly headTilt: number;
  /** Units by which open eyes look ahead, or back when negative. */
  readonly gaze: number;
}

/** ART.md, Idle: blink 4 frames every 90–150; torso ±0.6° per 90 frames; head ±1°. */
const BLINK = { frames: 4, every: [90, 150] } as const;
const SWAY = { degrees: 0.6, frames: 90 } as const;
const HEAD = { degrees: 1, frames: [140, 200] } as const;
/** Now and then the eyes look elsewhere for a while. */
const GLANCE = { units: 9, frames: [36, 64], every: [170, 290] } as const;

/** A walker rises and falls 4 px in 16 frames. */
const WALK = { px: 4, frames: 16 } as const;

const between = (random: () => number, [from, to]: readonly [number, number]) =>
  Math.round(from + random() * (to - from));

const past = (frame: number, period: number) => ((frame % period) + period) % period;

/** Where open eyes look: straight on, and once in a period ahead or back. */
function gazeAt(frame: number, seed: string): number {
  const random = seededRandom(`glance ${seed}`);
  const every = between(random, GLANCE.every);
  const [offset, lasts] = [between(random, [0, every]), between(random, GLANCE.frames)];
  if (past(frame + offset, every) >= lasts) return 0;
  const which = Math.floor((frame + offset) / every);
  return seededRandom(`glance ${seed} ${which}`)() < 0.5 ? -GLANCE.units : GLANCE.units;
}

const wave = (frame: number, period: number, phase: number) =>
  Math.sin(2 * Math.PI * (frame / period + phase));

const rounded = (value: number) => Math.round(value * 1000) / 1000;

/**
 * Idle life of one person at a frame, on twos: an odd frame repeats the even one before it. The seed (the person's id)
 * sets periods and phases, so that no two people move in unison.
 */
export function idleAt(frame: number, seed: string): Idle {
  const on = frame - (((frame % 2) + 2) % 2);
  const random = seededRandom(`idle ${seed}`);
  const every = between(random, BLINK.every);
  const offset = between(random, [0, every]);
  const period = between(random, HEAD.frames);
  const [swayPhase, headPhase] = [random(), random()];
  return {
    blink: past(on + offset, every) < BLINK.frames,
    swayDeg: rounded(SWAY.degrees * wave(on, SWAY.frames, swayPhase)),
    headTilt: rounded(HEAD.degrees * wave(on, period, headPhase)),
    gaze: gazeAt(on, seed),
  };
}

/** Height in px by which a walking figure is lifted at a frame: −4 to 4, once per 16 frames, in its own phase. */
export function walkAt(frame: number, seed: string): number {
  return rounded(WALK.px * wave(frame, WALK.frames, seededRandom(`walk ${seed}`)()));
}
