import { COUNTY_NAMES, type CountyCode } from './geography';
import { borderPath, countyPaths, type LakePath, lakePaths, landPath, neighbourPath } from './paths';
import { planarSweden } from './planar';
import type { MapView } from './view';

/** Everything that is drawn of a map at rest, as SVG paths in px of the frame. */
export interface MapShapes {
  /** Countries around. */
  readonly abroad: string;
  /** Counties that the data don't cover, in one piece, and the lines between them. */
  readonly home: string;
  readonly homeBorders: string;
  /** Counties of the data, in one piece, and the lines between them. */
  readonly land: string;
  readonly borders: string;
  readonly lakes: readonly LakePath[];
  /** Each lit county by itself, for emphasis. */
  readonly counties: ReadonlyMap<CountyCode, string>;
}

/** The map's shapes in a view; `lit` = codes of the counties that the data cover. */
export function mapShapes(view: MapView, lit: readonly string[]): MapShapes {
  const sweden = planarSweden(view);
  const on = new Set(lit);
  const off = new Set([...COUNTY_NAMES.keys()].filter((code) => !on.has(code)));
  return {
    abroad: neighbourPath(view),
    home: landPath(sweden, off),
    homeBorders: borderPath(sweden, off),
    land: landPath(sweden, on),
    borders: borderPath(sweden, on),
    lakes: lakePaths(view, on),
    counties: countyPaths(sweden, on),
  };
}
