import { seededRandom } from '../../src/layout/random';
import type { IndexFigure } from '../../src/schema/figure';
import type { Segment, Segments } from '../../src/schema/segments';
import { CATEGORIES, type Profile, TRAITS } from './profiles';
import { type Cell, tested } from './tested';

export const CUSTOMERS = 12_480;

export const DELIVERY = {
  period: { from: '2025-07-01', to: '2026-06-30' },
  source: 'Påhittade exempeldata',
  synthetic: true,
  base: { n: CUSTOMERS, description: 'kunder med minst två köp under perioden' },
} as const;

/** How far chance moves a multiplier, as a share of it. */
const NOISE = 0.06;

/** Shares of a whole: profile shares scaled to one, then to whole customers that add up. */
export function sizes(profiles: readonly Profile[]): number[] {
  const sum = profiles.reduce((s, p) => s + p.share, 0);
  const whole = profiles.map((p) => Math.round((CUSTOMERS * p.share) / sum));
  const off = CUSTOMERS - whole.reduce((s, n) => s + n, 0);
  return whole.map((n, i) => (i === 0 ? n + off : n));
}

type Matrix = number[][];

const scaled = (row: number[]) => {
  const sum = row.reduce((s, x) => s + x, 0);
  return row.map((x) => x / sum);
};

/** Share of every category in each profile's baskets: rows sum to one. */
export function basketShares(profiles: readonly Profile[]): Matrix {
  return profiles.map((p) => {
    const random = seededRandom(`sample/${p.id}/buys`);
    return scaled(CATEGORIES.map((c) => c.share * (p.buys[c.id] ?? 1) * (1 + NOISE * (random() - 0.5))));
  });
}

const traitShares = (profiles: readonly Profile[]): Matrix =>
  profiles.map((p) => {
    const random = seededRandom(`sample/${p.id}/lives`);
    return TRAITS.map((t) => Math.min(0.95, t.share * (p.lives[t.id] ?? 1) * (1 + NOISE * (random() - 0.5))));
  });

/** Average of each column, rows weighted by `n`. */
export const weighted = (rows: Matrix, n: readonly number[]): number[] => {
  const all = n.reduce((s, x) => s + x, 0);
  return (rows[0] ?? []).map(
    (_, c) => rows.reduce((s, row, r) => s + (row[c] as number) * (n[r] as number), 0) / all,
  );
};

const cells = (rows: Matrix, n: readonly number[]): Cell[] => {
  const all = weighted(rows, n);
  return rows.flatMap((row, r) =>
    row.map((share, c) => ({ share, shareAll: all[c] as number, n: n[r] as number, all: CUSTOMERS })),
  );
};

/** Small groups of each segment: sizes that add up, joined nearest first. */
function mergeTree(profiles: readonly Profile[], n: readonly number[]): Segments['merge'] {
  const random = seededRandom('sample/merge');
  const groups = profiles.flatMap((p, i) => {
    const weights = scaled(p.groups.map((_, g) => 1 / (g + 1.2) + 0.3 * random()));
    const whole = weights.map((w) => Math.round(w * (n[i] as number)));
    whole[0] = (whole[0] as number) + (n[i] as number) - whole.reduce((s, x) => s + x, 0);
    return p.groups.map((label, g) => ({
      id: `${p.id}-${g + 1}`,
      label,
      size: whole[g] as number,
      into: p.id,
    }));
  });
  const steps = groups
    .filter((g) => !g.id.endsWith('-1'))
    .map((g) => ({ from: g.id, into: `${g.into}-1`, distance: Number((0.04 + 0.14 * random()).toFixed(3)) }))
    .sort((a, b) => a.distance - b.distance);
  return { groups, steps, varianceKept: 0.84 };
}

/** data/results/segments.json from invented profiles. */
export function sampleSegments(profiles: readonly Profile[]): Segments {
  const n = sizes(profiles);
  const bought = tested(cells(basketShares(profiles), n));
  const lived = tested(cells(traitShares(profiles), n));
  const of = (all: readonly IndexFigure[], i: number, width: number) => all.slice(i * width, (i + 1) * width);
  const segments = profiles.map((p, i): Segment => {
    const size = n[i] as number;
    const traits = of(lived, i, TRAITS.length);
    const categories = of(bought, i, CATEGORIES.length);
    return {
      id: p.id,
      name: p.name,
      size,
      share: { share: Number((size / CUSTOMERS).toFixed(4)), base: CUSTOMERS },
      persona: p.persona,
      traits: TRAITS.map(({ id, label, icon }, t) => ({ id, label, icon, ...(traits[t] as IndexFigure) })),
      categories: CATEGORIES.map(({ id }, c) => ({ category: id, ...(categories[c] as IndexFigure) })),
      needs: [...p.needs],
      together: { share: Number((0.28 + 0.03 * i).toFixed(2)), base: size },
    };
  });
  const merge = mergeTree(profiles, n);
  return {
    ...DELIVERY,
    categories: CATEGORIES.map(({ id, label, icon }) => ({ id, label, icon })),
    segments,
    ...(merge ? { merge } : {}),
  };
}
