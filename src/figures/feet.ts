import type { BodyName } from './bodies';
import type { FigureLook } from './look';

/** How far a body's shoes reach from its ground point, units, as it is drawn. */
interface Reach {
  readonly left: number;
  readonly right: number;
}

/** Measured on the drawings: those who stand in rows. Other bodies reach about as far to both sides. */
const FEET: Partial<Record<BodyName, Reach>> = {
  walking: { left: 594, right: 431 },
  'crossed-arms': { left: 686, right: 380 },
  coat: { left: 500, right: 245 },
  blazer: { left: 525, right: 276 },
  easing: { left: 701, right: 344 },
  resting: { left: 351, right: 775 },
  shirt: { left: 465, right: 393 },
  polkadots: { left: 385, right: 294 },
};
const OTHER: Reach = { left: 550, right: 550 };

/** How far the shoes of a look reach at a scale, px; `facing` −1 is mirrored. */
export function feetOfLook({ body, scale: own }: FigureLook, scale: number, facing: 1 | -1): Reach {
  const { left, right } = FEET[body] ?? OTHER;
  const by = scale * own;
  return facing > 0 ? { left: left * by, right: right * by } : { left: right * by, right: left * by };
}
