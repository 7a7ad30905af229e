import { COLOR } from '../theme/color';

/** Skin tones, light to dark (ART.md). */
export const SKIN = ['#FBDCC6', '#EDBB94', '#CB8F63', '#9A6443', '#6E4630'] as const;

/** Hair colours (ART.md). */
export const HAIR = {
  dark: '#3A2A24',
  brown: '#7A4A2B',
  red: '#C8622E',
  blond: '#E0B060',
  grey: '#B9BFBB',
  white: '#F2EFE6',
} as const;

/** Trousers and other clothes that belong to no segment. */
export const NEUTRAL = {
  ink: COLOR.ink,
  forest: COLOR.forest,
  beige: '#E8D9BC',
  slate: '#4B6B60',
  white: COLOR.white,
  paper: COLOR.paper,
  mint: COLOR.mint2,
} as const;

/** Metal of a wheelchair, a cart, a stroller's frame. */
export const METAL = '#B9CBC2';
