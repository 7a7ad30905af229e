import { CITIES } from '../map/cities';
import type { CountyCode } from '../map/geography';
import type { CityLabel } from '../map/labels';
import { countyOf } from '../map/locate';
import { LENS, type Lens } from './lens';
import { distanceTo, meet } from './zones';

/** A town's name, the county it lies in, and whether glass or signs will cover a part of it: then it gives way. */
export interface Town {
  readonly label: CityLabel;
  readonly county: CountyCode | undefined;
  readonly isCovered: boolean;
}

/** px between the glass and a name that may stay. */
const AIR = 8;

/** The names of towns, with what happens around them. */
export function placeTowns(labels: readonly CityLabel[], lens: Lens | undefined): Town[] {
  return labels.map((label) => {
    const city = CITIES.find(({ name }) => name === label.text);
    const isUnder =
      lens !== undefined && distanceTo(label.box, lens.rest.x, lens.rest.y) < LENS.r + LENS.rim + AIR;
    const isBehind = lens?.signs.some(({ box }) => meet(box, label.box, AIR)) ?? false;
    return { label, county: city && countyOf(city), isCovered: isUnder || isBehind };
  });
}
