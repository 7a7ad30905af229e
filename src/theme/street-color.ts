import { mix } from '../layout/ease';
import { COLOR } from './color';

/** The street of the opening, back to front: far planes are tone on tone, two or three steps from the sky (ART.md). */
export const STREET = {
  sun: mix(COLOR.mint, COLOR.paper, 0.36),
  hill: mix(COLOR.mint, COLOR.mint2, 0.54),
  skyline: mix(COLOR.mint2, COLOR.green, 0.07),
  gable: mix(COLOR.mint2, COLOR.green, 0.17),
  passerby: mix(COLOR.mint2, COLOR.green, 0.26),
  pavement: mix(COLOR.sand, COLOR.wood, 0.24),
  square: COLOR.paper,
  /** Foot of the pharmacy's wall. */
  plinth: mix(COLOR.green, COLOR.forest, 0.4),
} as const;

/** The same evening as the doors light up: one step from forest. */
export const NIGHT = {
  moon: mix(COLOR.forest, COLOR.forest2, 0.42),
  skirting: mix(COLOR.forest, COLOR.forest2, 0.58),
  /** The data room's ground while people stand on it. */
  floor: mix(COLOR.forest2, COLOR.green, 0.24),
} as const;
