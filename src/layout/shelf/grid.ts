import { LARGEST_PACK } from './product-form';
import { type Point, STAGE } from './stage';

/** The shelf's places: rows of equal cells. px. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly cell: number;
  readonly rowPitch: number;
  /** Size of the products against their drawing. */
  readonly scale: number;
}

/** Number of planks that a cabinet may have, and the largest size of a product. */
const ROWS = { min: 2, max: 6, scale: 1.3 } as const;
/** px between neighbours and under the plank above, at scale 1. */
const AIR = { x: 14, y: 9 } as const;
/** px at the ends of a plank. */
export const END = 20;

function gridOf(places: number, rows: number): Grid {
  const { left, right, top, bottom, height } = STAGE.planks;
  const columns = Math.ceil(places / rows);
  const cell = (right - left - 2 * END) / columns;
  const rowPitch = (bottom - top) / rows;
  const scale = Math.min(
    ROWS.scale,
    cell / (LARGEST_PACK.width + AIR.x),
    (rowPitch - height) / (LARGEST_PACK.height + AIR.y),
  );
  return { rows, columns, cell, rowPitch, scale };
}

/** The rows and columns in which so many products are largest; of equals, the fewest rows. */
export function shelfGrid(places: number): Grid {
  const all = Array.from({ length: ROWS.max - ROWS.min + 1 }, (_, i) => gridOf(places, ROWS.min + i));
  return all.reduce((best, grid) => (grid.scale > best.scale + 1e-9 ? grid : best));
}

/** Row of a place, from the top; places run along the planks. */
export const rowOf = (grid: Grid, place: number): number => Math.floor(place / grid.columns);

/** y in px of the top of a row's plank. */
export const plankY = (grid: Grid, row: number): number =>
  STAGE.planks.top + (row + 1) * grid.rowPitch - STAGE.planks.height;

/** Middle of the foot of the product on a place. */
export function placeAt(grid: Grid, place: number): Point {
  const row = rowOf(grid, place);
  const column = place - row * grid.columns;
  return { x: STAGE.planks.left + END + (column + 0.5) * grid.cell, y: plankY(grid, row) - 2 };
}
