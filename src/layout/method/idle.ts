import type { Point } from './types';

/** Things in a row take turns to swell: frames from one to the next, frames that it takes, share that it grows. */
const PULSE = { pitch: 32, length: 22, share: 0.14 } as const;

/** Size of the i-th of n things at an age in frames: each in turn swells once and is still again. */
export function pulseAt(age: number, i: number, n: number): number {
  const since = (((age - i * PULSE.pitch) % (n * PULSE.pitch)) + n * PULSE.pitch) % (n * PULSE.pitch);
  if (age < i * PULSE.pitch || since >= PULSE.length) return 1;
  return 1 + PULSE.share * Math.sin((Math.PI * since) / PULSE.length) ** 2;
}

/** A puff of smoke: where it is over the chimney and how large, px. */
export interface Puff extends Point {
  readonly r: number;
}

const SMOKE = { puffs: 4, life: 96, rise: 58, drift: 46, radius: 13 } as const;

/** Smoke over a chimney at an age in frames: puffs that rise, grow and shrink away, one after the other. */
export function smokeAt(age: number): Puff[] {
  return Array.from({ length: SMOKE.puffs }, (_, i) => {
    const t = ((age + (i * SMOKE.life) / SMOKE.puffs) % SMOKE.life) / SMOKE.life;
    return {
      x: SMOKE.drift * t ** 1.5,
      y: -SMOKE.rise * t,
      r: SMOKE.radius * Math.sin(Math.PI * Math.sqrt(t)),
    };
  });
}
