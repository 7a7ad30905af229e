import type { BodyName } from './bodies';
import type { FigureLook } from './look';

/** How far a figure reaches to either side of its ground point. */
export interface Sides {
  readonly left: number;
  readonly right: number;
}

/** Measured on the drawings, units: shoes, elbows and hands of those who stand with their arms at their sides. */
const BODY: Partial<Record<BodyName, Sides>> = {
  walking: { left: 602, right: 442 },
  'crossed-arms': { left: 694, right: 384 },
  blazer: { left: 594, right: 462 },
  easing: { left: 710, right: 374 },
  resting: { left: 502, right: 778 },
  shirt: { left: 476, right: 428 },
  polkadots: { left: 484, right: 354 },
  coat: { left: 522, right: 428 },
};
const OTHER: Sides = { left: 780, right: 780 };

/** How far a look reaches to its sides at a scale (its own comes on top), px; mirrored when it is drawn so. */
export function sidesOfLook({ body, scale: own }: FigureLook, scale: number, flip = false): Sides {
  const { left, right } = BODY[body] ?? OTHER;
  const by = scale * own;
  return flip ? { left: right * by, right: left * by } : { left: left * by, right: right * by };
}
