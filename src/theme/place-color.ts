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

/** Hues that would rather be seen at the other hour: by day their own colour is too near the sky's. */
const OTHER_HOUR: readonly HueName[] = ['sun', 'lilac', 'cinnamon'];

/** Flat ground colour of a persona scene by itself (`scene.ground`): each place has its own mood. */
export function skyOf(place: Place, hue: HueName): string {
  return TONES[place][OTHER_HOUR.includes(hue) ? 1 : 0].sky;
}

/** Least distance in sRGB (0–255 a channel) at which one sky is seen to grow over another. */
const SEEN = 22;

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

function apart(a: string, b: string): number {
  const to = channels(b);
  return Math.hypot(...channels(a).map((v, i) => v - (to[i] ?? v)));
}

/**
 * Skies of households in the film's order: each at its own hour, or at the other one where the sky before is so alike
 * that the way from one to the next wouldn't be seen. `before` is the ground of the scene before the first.
 */
export function skiesOf(
  households: readonly { readonly place: Place; readonly hue: HueName }[],
  before: string,
): string[] {
  const skies: string[] = [];
  for (const { place, hue } of households) {
    const last = skies[skies.length - 1] ?? before;
    const own = skyOf(place, hue);
    const other = TONES[place].find((tone) => tone.sky !== own)?.sky ?? own;
    skies.push(apart(own, last) >= SEEN || apart(own, last) >= apart(other, last) ? own : other);
  }
  return skies;
}

/** The colours of a place at the hour at which its sky has this colour. Throws when the place never has that sky. */
export function placeTone(place: Place, sky: string): PlaceTone {
  const tone = TONES[place].find((t) => t.sky === sky);
  if (!tone) throw new Error(`The place "${place}" never has a sky of ${sky}.`);
  return tone;
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
