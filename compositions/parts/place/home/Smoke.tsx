import type { ReactElement } from 'react';
import { PLACE_COLOR } from '../../../../src/theme/place-color';
import { swing } from '../../landscape/place';

interface SmokeProps {
  readonly x: number;
  /** px: the chimney's top. */
  readonly y: number;
  readonly frame: number;
  /** 0–1: how much of it there is. */
  readonly alive: number;
}

/** px: how far it begins inside the chimney, rises and drifts, its largest half width, how far it sways; frames of a wave, waves along it, points drawn. */
const PLUME = {
  inside: 30,
  rise: 90,
  drift: 34,
  half: 15,
  sway: 7,
  period: 150,
  waves: 1.1,
  points: 18,
} as const;
/** Share of the widening that it leaves the chimney with. */
const MOUTH = 0.12;

/** Smoke from a chimney: one plume that leaves it narrow, widens, sways and tapers off. */
export function Smoke({ x, y, frame, alive }: SmokeProps): ReactElement | null {
  if (alive <= 0) return null;
  const on = frame - (frame % 2);
  const { inside, rise, drift, half, sway, period, waves, points } = PLUME;
  const edge = (side: 1 | -1) =>
    Array.from({ length: points + 1 }, (_, i) => {
      const t = i / points;
      const middle = x + alive * (drift * t * t + sway * t * swing(on, period, -waves * t));
      const wide = half * Math.sin(Math.PI * (MOUTH + (1 - MOUTH) * t));
      return `${(middle + side * wide).toFixed(1)} ${(y + inside - alive * rise * t).toFixed(1)}`;
    });
  return <path d={`M${[...edge(-1), ...edge(1).reverse()].join('L')}Z`} fill={PLACE_COLOR.smoke} />;
}
