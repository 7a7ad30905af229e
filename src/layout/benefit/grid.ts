/** Left, top, width, height in px. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A door in a row: middle of its sill and its width, px. Its height follows from its width. */
export interface Place {
  readonly x: number;
  readonly base: number;
  readonly width: number;
}

/** Height of a door, and room from one to the next, by its width (ART.md, frame 09). */
export const DOOR = { height: 1.22, across: 1.46, down: 1.36 } as const;

/** A single door never gets wider than this, px. */
const WIDEST = 190;
/** A last row that is only begun counts as this much smaller doors, at most. */
const RAGGED = 0.4;

/** Columns and door width with which `n` doors fill the area best: large, and preferably in whole rows. */
function best(n: number, { width, height }: Area): { columns: number; door: number } {
  const tries = Array.from({ length: n }, (_, i) => {
    const columns = i + 1;
    const rows = Math.ceil(n / columns);
    const door = Math.min(WIDEST, width / (columns * DOOR.across), height / (rows * DOOR.down));
    return { columns, door, worth: door * (1 - (RAGGED * (rows * columns - n)) / columns) };
  });
  // Where nothing else decides, the wall is rather wide than high.
  return tries.reduce((a, b) => (b.worth >= a.worth ? b : a));
}

/**
 * `n` doors in rows that fill the area from its left top corner, row by row. They are as large as it allows, and shared
 * out over its whole width and height, within reason.
 */
export function doorGrid(n: number, area: Area): Place[] {
  if (n < 1) return [];
  const { columns, door } = best(n, area);
  const rows = Math.ceil(n / columns);
  const stepX = Math.min(area.width / columns, door * DOOR.across * LOOSEST);
  const stepY = Math.min(area.height / rows, door * DOOR.down * LOOSEST);
  const left = area.x + (area.width - stepX * columns) / 2;
  const top = area.y + (area.height - stepY * rows) / 2;
  return Array.from({ length: n }, (_, i) => ({
    x: left + stepX * ((i % columns) + 0.5),
    base: top + stepY * Math.floor(i / columns) + (stepY + door * DOOR.height) / 2,
    width: door,
  }));
}

/** Part of a wall's width that is between its groups. */
const BETWEEN = 0.06;

/** `n` doors in rows as above, in like groups about as wide as high: a quiet rhythm rather than one slab. */
export function groupedGrid(n: number, area: Area): Place[] {
  const width = area.width * (1 - BETWEEN);
  const doors = doorGrid(n, { ...area, width });
  const columns = new Set(doors.map(({ x }) => x)).size;
  const rows = new Set(doors.map(({ base }) => base)).size;
  const groups = Math.round(columns / Math.max(1, rows));
  if (groups < 2) return doorGrid(n, area);
  const apart = (area.width - width) / (groups - 1);
  const every = Math.ceil(columns / groups);
  return doors.map((door, i) => ({ ...door, x: door.x + apart * Math.floor((i % columns) / every) }));
}

/** The same rows and columns moved into a narrower area: doors close up, and get smaller only where they must. */
export function narrowed(doors: readonly Place[], from: Area, to: Area): Place[] {
  const k = Math.min(1, to.width / from.width);
  const [first, second] = doors;
  const step =
    first && second && second.base === first.base ? (second.x - first.x) * k : Number.POSITIVE_INFINITY;
  return doors.map(({ x, base, width }) => ({
    x: to.x + (x - from.x) * k,
    base,
    width: Math.min(width, step / DOOR.across),
  }));
}

/** Rows and columns are drawn apart to fill the area by this factor at most. */
const LOOSEST = 1.35;
