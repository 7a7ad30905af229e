import { COLOR } from './color';

/** Colours of the map (ART.md, Places). The sea is the data room's forest green. */
export const MAP_COLOR = {
  sea: COLOR.forest,
  abroad: '#0E5641', // countries around: one step lighter than the sea
  home: '#1B6B52', // counties that the data don't cover: one step lighter again; paper on it 5.9
  homeBorder: '#0E5641',
  land: '#F4EFDD',
  edge: '#7FC49E', // the land's thickness
  border: '#DDD3B6', // between counties
  lake: '#A9D9BE',
  rim: COLOR.ink,
} as const;

/** The land's thickness and its lines, in px: ink around the edge, and land that overlaps its own rim a little. */
export const EDGE = { depth: 14, rim: 7, overlap: 1.5 } as const;
