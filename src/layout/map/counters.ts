import { CAPTION_ZONE, RIGHT } from '../../theme/frame';
import type { Rect } from './raster';

/** One cluster's entry: its dot, where its number ends and where its name begins (baselines), in px. */
export interface Counter {
  readonly dot: { readonly x: number; readonly y: number; readonly r: number };
  readonly value: { readonly x: number; readonly y: number };
  readonly name: { readonly x: number; readonly y: number; readonly width: number };
}

export interface Counters {
  readonly entries: readonly Counter[];
  /** What they take of the frame, with a little air around. */
  readonly box: Rect;
}

/** Most entries under each other: more would take the sea that the map needs to be large. */
const TALLEST = 5;
/** Size of an entry, distance between two, and the baseline of the lowest, in px. */
const CELL = { width: 402, height: 82, apart: 48, bottom: CAPTION_ZONE.top - 28 } as const;
/** Parts of an entry, from its left edge and its baseline. */
const DOT = { x: 24, lift: 25, r: 24 } as const;
const VALUE_RIGHT = 190;
const NAME = { x: 206, lift: 2 } as const;
/** Height of a number over its baseline; air over the list, where the coast runs, and beside it, in px. */
const DIGITS = 52;
const AIR = { over: 34, beside: 20 } as const;

/** The clusters' counters in the open sea at the bottom right, filled column by column: 2 to 6 entries. */
export function clusterCounters(count: number): Counters {
  const columns = count > TALLEST ? 2 : 1;
  const rows = Math.ceil(count / columns);
  const left = RIGHT - columns * CELL.width - (columns - 1) * CELL.apart;
  const top = CELL.bottom - (rows - 1) * CELL.height;
  const entries = Array.from({ length: count }, (_, i): Counter => {
    const x = left + Math.floor(i / rows) * (CELL.width + CELL.apart);
    const y = top + (i % rows) * CELL.height;
    return {
      dot: { x: x + DOT.x, y: y - DOT.lift, r: DOT.r },
      value: { x: x + VALUE_RIGHT, y },
      name: { x: x + NAME.x, y: y - NAME.lift, width: CELL.width - NAME.x },
    };
  });
  return {
    entries,
    box: { left: left - AIR.beside, top: top - DIGITS - AIR.over, right: RIGHT, bottom: CAPTION_ZONE.top },
  };
}
