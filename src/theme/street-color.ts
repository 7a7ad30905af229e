import { COLOR } from './color';

/** The street of the opening, back to front: far planes are tone on tone, two or three steps from the sky (ART.md). */
export const STREET = {
  sun: '#DDF1E3',
  hill: '#B9E2C8',
  skyline: '#9CD3B3',
  gable: '#8ACAA5',
  passerby: '#7CC29B',
  pavement: '#E9DCC0',
  square: COLOR.paper,
  /** Foot of the pharmacy's wall. */
  plinth: '#077A3C',
} as const;

/** The same evening as the doors light up: one step from forest. */
export const NIGHT = {
  moon: '#0E5340',
  skirting: '#0F5641',
} as const;
