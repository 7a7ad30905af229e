/** A flower's parts in px at full size: paper heart, ring of petals. */
export const FLOWER = { heart: 50, ring: 55, petal: [26, 20], petals: 10, turn: 0.16 } as const;

/** px from a full flower's middle to the tip of its petals. */
export const FLOWER_RADIUS = FLOWER.ring + FLOWER.petal[0];

/** A flower whose middle is this many px over the soil, or more, has its full size: petals stay over the bed, even emphasised. */
const FULL_FROM = 112;
const LEAST = 0.42;

/** Size, 0–1, of a flower whose middle is `height` px over the soil: a bud when it would drown in the bed. */
export function flowerSize(height: number): number {
  return height >= FULL_FROM ? 1 : Math.max(LEAST, height / FULL_FROM);
}

export interface Petal {
  readonly cx: number;
  readonly cy: number;
  readonly rx: number;
  readonly ry: number;
  /** Degrees. */
  readonly turn: number;
}

/** The petals around 0, 0, rounded to hundredths. */
export const PETALS: readonly Petal[] = Array.from({ length: FLOWER.petals }, (_, i) => {
  const a = (i / FLOWER.petals) * 2 * Math.PI + FLOWER.turn;
  const round = (v: number) => Math.round(v * 100) / 100;
  return {
    cx: round(FLOWER.ring * Math.cos(a)),
    cy: round(FLOWER.ring * Math.sin(a)),
    rx: FLOWER.petal[0],
    ry: FLOWER.petal[1],
    turn: round((a * 180) / Math.PI),
  };
});

/** px between two leaves on one side of a stem, and where the first sits over the soil. */
const LEAF = { first: 74, step: 78, clear: 96 } as const;

/** Heights in px over the soil at which a stem of this height bears leaves, with their side. */
export function leavesOn(height: number): { readonly up: number; readonly side: -1 | 1 }[] {
  const out: { up: number; side: -1 | 1 }[] = [];
  for (let i = 0; LEAF.first + i * LEAF.step < height - LEAF.clear; i++)
    out.push({ up: LEAF.first + i * LEAF.step, side: i % 2 === 0 ? -1 : 1 });
  return out;
}
