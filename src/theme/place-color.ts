import type { Place } from '../schema/persona';
import type { HueName } from './color';

/** Flat colours of one place at one time of day, back to front. Far planes are two or three steps from the sky. */
export interface PlaceTone {
  /** Ground of the whole scene. */
  readonly sky: string;
  /** The one soft circle: sun or moon. */
  readonly circle: string;
  /** Silhouettes, farthest first: tone on tone, without line. */
  readonly far: string;
  readonly mid: string;
  /** What the chart stands on: street, meadow, lawn, water, snow. */
  readonly floor: string;
  /** Flat bushes, trees and shadows on that floor. */
  readonly accent: string;
}

type Times = readonly [PlaceTone, PlaceTone];

/** Each place by day and at another hour, so that two segments of one kind of place don't look alike. */
const TONES: Readonly<Record<Place, Times>> = {
  'inner-city': [
    {
      sky: '#DCE9FB',
      circle: '#FFD9CC',
      far: '#C8DBF7',
      mid: '#B9D0F2',
      floor: '#B9D0F2',
      accent: '#9FBFEE',
    },
    {
      sky: '#FFE9DB',
      circle: '#FFD08A',
      far: '#F9D5C3',
      mid: '#EFC3B0',
      floor: '#EBC2B0',
      accent: '#DDAA97',
    },
  ],
  suburb: [
    {
      sky: '#D9F1E4',
      circle: '#FFF1BF',
      far: '#BFE4CF',
      mid: '#A9D8BC',
      floor: '#8FCBA5',
      accent: '#74BA8E',
    },
    {
      sky: '#E4EEF9',
      circle: '#FFE0B8',
      far: '#C4E0D2',
      mid: '#AED6BF',
      floor: '#93CBA8',
      accent: '#77B990',
    },
  ],
  village: [
    {
      sky: '#FFF3D2',
      circle: '#FFE39A',
      far: '#DCEFD2',
      mid: '#CBE7C6',
      floor: '#B4DCB4',
      accent: '#93C79A',
    },
    {
      sky: '#FDE6D3',
      circle: '#FFC9A3',
      far: '#EBE6C4',
      mid: '#D6DFB2',
      floor: '#BED6A2',
      accent: '#9CBF86',
    },
  ],
  coast: [
    {
      sky: '#EEE8FC',
      circle: '#FFDDCB',
      far: '#CFC9EE',
      mid: '#B9B4E2',
      floor: '#9FC0F4',
      accent: '#86ADEC',
    },
    {
      sky: '#DFF2F3',
      circle: '#FFE7A6',
      far: '#BCDDE3',
      mid: '#A2CDD8',
      floor: '#8CC3DC',
      accent: '#6FAFCE',
    },
  ],
  north: [
    {
      sky: '#CFE0EA',
      circle: '#FFD3C4',
      far: '#B7CEDC',
      mid: '#A3BFD0',
      floor: '#FBF5E9',
      accent: '#DCE6EA',
    },
    {
      sky: '#DAD5EC',
      circle: '#FFDFAE',
      far: '#C3BCDF',
      mid: '#ADA6CF',
      floor: '#FBF5E9',
      accent: '#E2DFEC',
    },
  ],
};

/** Hues that are seen at the other hour: neighbours in the order of segments mostly differ. */
const OTHER_HOUR: readonly HueName[] = ['sun', 'lilac', 'cinnamon'];

/** The colours of a place where the segment's hue is drawn on it. */
export function placeTone(place: Place, hue: HueName): PlaceTone {
  return TONES[place][OTHER_HOUR.includes(hue) ? 1 : 0];
}

/** Flat ground colour of a persona scene (`scene.ground`): each place has its own mood. */
export function skyOf(place: Place, hue: HueName): string {
  return placeTone(place, hue).sky;
}

/** Colours of things that belong to the places and nowhere else. */
export const PLACE_COLOR = {
  glass: '#A9C7F5',
  glassPale: '#DCE9FB',
  lamp: '#FFC935',
  plaster: '#FBF5E9',
  plasterShade: '#EADFC9',
  facade: '#FFD56B',
  facadeLine: '#EFC154',
  brick: '#E9B49A',
  brickLine: '#D99C80',
  timber: '#E9C58F',
  timberDark: '#D9A860',
  barn: '#C8694B',
  barnLine: '#B45638',
  stone: '#D9DDD6',
  stoneDark: '#B9C4BF',
  snow: '#FFFFFF',
  leaf: '#09954A',
  apple: '#F3A08F',
  smoke: '#FFFFFF',
  beam: '#FFE9AE',
} as const;
