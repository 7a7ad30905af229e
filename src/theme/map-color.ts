import { mix } from '../layout/ease';
import { COLOR } from './color';

/** Counties that the data don't cover: two steps lighter than the sea; paper on it 5.9. */
const home = mix(COLOR.forest2, COLOR.mint2, 0.07);
/** Countries around, and the lines on what the data don't cover: one step lighter than the sea. */
const abroad = mix(COLOR.forest, COLOR.forest2, 0.48);

/** Colours of the map (ART.md, Places), all out of the brand's own. The sea is the data room's forest green. */
export const MAP_COLOR = {
  sea: COLOR.forest,
  abroad,
  home,
  homeBorder: abroad,
  land: mix(COLOR.sand, COLOR.white, 0.3),
  edge: mix(COLOR.mint2, COLOR.green, 0.27), // the land's thickness
  border: mix(COLOR.interior, COLOR.ink, 0.15), // between counties
  lake: mix(COLOR.mint2, COLOR.paper, 0.03),
  rim: COLOR.ink,
} as const;

/** The land's thickness and its lines, in px: ink around the edge, and land that overlaps its own rim a little. */
export const EDGE = { depth: 14, rim: 7, overlap: 1.5 } as const;
