import { clamp01, lerp } from '../ease';

/** A measure as a hundred things in a capsule, filled column by column from the left. Px from its left top corner. */
export const UNITS = { count: 100, rows: 4, pad: 28 } as const;

export interface UnitsMarks {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  /** Side of the square that one thing may take. */
  readonly side: number;
  /** Middles, in the order in which they are filled. */
  readonly middles: readonly (readonly [x: number, y: number])[];
  /** px from the left of a share. */
  readonly at: (share: number) => number;
}

/** Part of the room between two middles that a thing fills. */
const FILLS = 0.9;
const AIR = 0.56;

/** Lays out the capsule in `width` px. */
export function unitsMarks(width: number): UnitsMarks {
  const { rows } = UNITS;
  const columns = Math.ceil(UNITS.count / rows);
  const step = (width - 2 * UNITS.pad) / columns;
  const height = step * (rows + 2 * AIR);
  const middles = Array.from({ length: UNITS.count }, (_, i) => {
    const [column, row] = [Math.floor(i / rows), i % rows];
    return [UNITS.pad + step * (column + 0.5), step * (AIR + row + 0.5)] as const;
  });
  return {
    width,
    height,
    radius: Math.min(height / 2, 46),
    side: step * FILLS,
    middles,
    at: (share) => lerp(UNITS.pad, width - UNITS.pad, clamp01(share)),
  };
}

/** How many of the hundred stand for a share. */
export const unitsOf = (share: number): number => Math.round(clamp01(share) * UNITS.count);

const n = (v: number) => v.toFixed(1);

/** Things of the three kinds as one path's data: a box, a customer, a coin. */
export function unitsPath(
  kind: 'box' | 'person' | 'coin',
  marks: UnitsMarks,
  from: number,
  to: number,
): string {
  const s = marks.side;
  const one = {
    box: (x: number, y: number) => `M${n(x - s / 2)} ${n(y - s * 0.42)}h${n(s)}v${n(s * 0.84)}h${n(-s)}Z`,
    coin: (x: number, y: number) => round(x, y, s / 2),
    person: (x: number, y: number) =>
      `${round(x, y - s * 0.26, s * 0.23)}M${n(x - s * 0.4)} ${n(y + s * 0.5)}a${n(s * 0.4)} ${n(s * 0.46)} 0 0 1 ${n(s * 0.8)} 0Z`,
  }[kind];
  return marks.middles
    .slice(from, to)
    .map(([x, y]) => one(x, y))
    .join('');
}

const round = (x: number, y: number, r: number) =>
  `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 1 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 1 ${n(-2 * r)} 0Z`;
