import { BASE_INDEX, type IndexScale, indexFromZero } from '../index-scale';
import type { Column } from './columns';

/** px per index point that look right when nothing asks for less: 100 then stands 320 px over the ground. */
const MOST_PER_POINT = 3.2;
/** Room in px that the line's own sign needs over 100. */
const SIGN_ROOM = 84;

export interface Roof {
  readonly column: Column;
  readonly value: number;
  /** Highest y in px that the object and its number may reach. */
  readonly top: number;
  /** px over the value's y that belong to it: number, petals, lantern. */
  readonly headroom: number;
}

/**
 * The scale from zero on which every object, with what belongs to it, stays under its roof. The tallest needn't be the
 * one that decides: a headline may hang over a lower one.
 */
export function scaleUnder(roofs: readonly Roof[], ground: number, signTop: number): IndexScale {
  const values = roofs.map((r) => r.value);
  const room = (r: Roof) => (ground - r.top - r.headroom) / Math.max(r.value, 1);
  const perPoint = Math.min(MOST_PER_POINT, (ground - signTop - SIGN_ROOM) / BASE_INDEX, ...roofs.map(room));
  const request = { values, baselineY: ground };
  const top = indexFromZero({ ...request, maxHeight: 1 }).domain[1];
  return indexFromZero({ ...request, maxHeight: perPoint * top });
}
