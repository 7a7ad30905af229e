import { BASELINE, CAPTION_ZONE, FRAME, LEFT, MARGIN, RIGHT } from '../../theme/frame';
import { clusterCounters } from './counters';

/** Between two x, nothing may go above (ceiling) or below (floor) this y. All px. */
export interface Limit {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** Room in the frame: between left and right, under every ceiling, over every floor. */
export interface Room {
  readonly left: number;
  readonly right: number;
  readonly ceilings: readonly Limit[];
  readonly floors: readonly Limit[];
}

/** Where the map's dots and its lit land may be: text takes three corners of the frame. */
export interface MapStage {
  readonly dots: Room;
  readonly land: Room;
}

const EVERYWHERE = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/** Bottom right corner of the headline: two lines of the headline style end here. */
const HEADLINE = { right: 900, bottom: 300 } as const;
/** Left edge and bottom of source line and tag at the top right. */
const SOURCE = { left: 1100, bottom: BASELINE.source + 22 } as const;
/** Lit land may reach into the frame's margins, but not out of the frame nor under the captions. */
const LAND_MARGIN = 24;

/**
 * The stage of a map with a headline at the top left, the source line at the top right and one counter per cluster at
 * the bottom right. The blocked corners reach to the frame's edges; so whatever is on the stage stays on it when the
 * camera backs away from the frame's middle.
 */
export function mapStage(clusters: number): MapStage {
  const column = clusterCounters(clusters).box;
  const headline = { from: Number.NEGATIVE_INFINITY, to: HEADLINE.right, y: HEADLINE.bottom };
  const source = { from: SOURCE.left, to: Number.POSITIVE_INFINITY, y: SOURCE.bottom };
  const counters = { from: column.left, to: Number.POSITIVE_INFINITY, y: column.top };
  return {
    dots: {
      left: LEFT,
      right: RIGHT,
      ceilings: [{ ...EVERYWHERE, y: MARGIN.top }, headline, source],
      floors: [{ ...EVERYWHERE, y: CAPTION_ZONE.top }, counters],
    },
    land: {
      left: LAND_MARGIN,
      right: FRAME.width - LAND_MARGIN,
      ceilings: [{ ...EVERYWHERE, y: LAND_MARGIN }, headline, source],
      floors: [{ ...EVERYWHERE, y: CAPTION_ZONE.top }, counters],
    },
  };
}

/** Lowest y allowed at this x, for something that reaches `reach` px around its middle. */
export function ceilingAt(room: Room, x: number, reach: number): number {
  let y = Number.NEGATIVE_INFINITY;
  for (const c of room.ceilings) if (x + reach > c.from && x - reach < c.to) y = Math.max(y, c.y);
  return y + reach;
}

/** Highest y allowed at this x, for something that reaches `reach` px around its middle. */
export function floorAt(room: Room, x: number, reach: number): number {
  let y = Number.POSITIVE_INFINITY;
  for (const f of room.floors) if (x + reach > f.from && x - reach < f.to) y = Math.min(y, f.y);
  return y - reach;
}

/** Whether something that reaches `reach` px around (x, y) is wholly in the room. */
export function isInside(room: Room, x: number, y: number, reach: number): boolean {
  if (x - reach < room.left || x + reach > room.right) return false;
  return y >= ceilingAt(room, x, reach) && y <= floorAt(room, x, reach);
}
