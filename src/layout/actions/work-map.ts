import { CITIES } from '../map/cities';
import { COUNTY_NAMES } from '../map/geography';
import { mapShapes } from '../map/shapes';
import { type MapView, placeOf, projectionOf } from '../map/view';

/** Sweden lying down, as on the film's own map, in the middle of the frame: there the map keeps all its coasts. */
const VIEW: MapView = { angle: -60, scale: 5250, translate: [-4014, 3287] };
/** Towns with a pin, in the order in which the pins drop: no cluster of the data is meant. */
const PINNED = ['Malmö', 'Göteborg', 'Stockholm', 'Sundsvall'] as const;
/** What is seen of it: its middle, px of the map's own frame, and its scale. The country fills the sheet. */
export const MAP_CROP = { x: 695, y: 553, scale: 0.47 } as const;

/** A map to work on, px in a frame of its own: its shapes, and where the pins stand. */
export interface WorkMap {
  readonly land: string;
  readonly borders: string;
  readonly lakes: readonly string[];
  readonly pins: readonly (readonly [x: number, y: number])[];
}

/** The region manager's map. */
export function workMap(): WorkMap {
  const { land, borders, lakes } = mapShapes(VIEW, [...COUNTY_NAMES.keys()]);
  const projection = projectionOf(VIEW);
  const pins = PINNED.flatMap((name) => {
    const town = CITIES.find((city) => city.name === name);
    return town ? [placeOf(projection, town.lon, town.lat)] : [];
  });
  return { land, borders, lakes: lakes.map(({ d }) => d), pins };
}
