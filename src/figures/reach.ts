import type { BodyName } from './bodies';
import type { FigureLook } from './look';

/** How far something of a figure reaches to either side of its ground point. */
export interface Sides {
  readonly left: number;
  readonly right: number;
}

type Reaches = Partial<Record<BodyName, Sides>>;

/** Measured on the drawings, units: the shoes of those who stand in rows. Other bodies reach about as far to both sides. */
const SHOES: Reaches = {
  walking: { left: 594, right: 431 },
  'crossed-arms': { left: 686, right: 380 },
  coat: { left: 500, right: 245 },
  blazer: { left: 525, right: 276 },
  easing: { left: 701, right: 344 },
  resting: { left: 351, right: 775 },
  shirt: { left: 465, right: 393 },
  polkadots: { left: 385, right: 294 },
};
const OTHER_SHOES: Sides = { left: 550, right: 550 };

/** The same of shoes, elbows and hands, of those who stand with their arms at their sides. */
const WHOLE: Reaches = {
  walking: { left: 602, right: 442 },
  'crossed-arms': { left: 694, right: 384 },
  blazer: { left: 594, right: 462 },
  easing: { left: 710, right: 374 },
  resting: { left: 502, right: 778 },
  shirt: { left: 476, right: 428 },
  polkadots: { left: 484, right: 354 },
  coat: { left: 522, right: 428 },
};
const OTHER_WHOLE: Sides = { left: 780, right: 780 };

const scaled = ({ left, right }: Sides, by: number, flip: boolean): Sides =>
  flip ? { left: right * by, right: left * by } : { left: left * by, right: right * by };

/** How far the shoes of a look reach at a scale (its own comes on top), px; mirrored when it is drawn so. */
export const shoesOfLook = ({ body, scale: own }: FigureLook, scale: number, flip = false): Sides =>
  scaled(SHOES[body] ?? OTHER_SHOES, scale * own, flip);

/** How far a look reaches in all at a scale (its own comes on top), px; mirrored when it is drawn so. */
export const sidesOfLook = ({ body, scale: own }: FigureLook, scale: number, flip = false): Sides =>
  scaled(WHOLE[body] ?? OTHER_WHOLE, scale * own, flip);
