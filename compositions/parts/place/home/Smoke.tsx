import type { ReactElement } from 'react';
import { PLACE_COLOR } from '../../../../src/theme/place-color';
import { swing } from '../../landscape/place';

interface SmokeProps {
  readonly x: number;
  readonly y: number;
  readonly frame: number;
  /** 0–1: how much of it there is. */
  readonly alive: number;
}

/** Puffs in the air at once, frames that one lives, px that it rises and drifts, largest radius. */
const PUFF = { count: 3, life: 110, rise: 66, drift: 30, radius: 22 } as const;

/** Smoke from a chimney: flat puffs that grow and vanish by shrinking. */
export function Smoke({ x, y, frame, alive }: SmokeProps): ReactElement | null {
  if (alive <= 0) return null;
  const on = frame - (frame % 2);
  return (
    <g fill={PLACE_COLOR.smoke}>
      {Array.from({ length: PUFF.count }, (_, i) => {
        const t = ((on + (i * PUFF.life) / PUFF.count) % PUFF.life) / PUFF.life;
        const r = PUFF.radius * alive * Math.sin(Math.PI * Math.min(1, 0.12 + t));
        if (r < 1) return null;
        const dx = PUFF.drift * t + 6 * swing(on, 90, i / 4);
        return (
          <circle key={i} cx={(x + dx).toFixed(1)} cy={(y - PUFF.rise * t).toFixed(1)} r={r.toFixed(1)} />
        );
      })}
    </g>
  );
}
