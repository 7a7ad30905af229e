/** Shares of a whole from counts; even shares when there is nothing. */
export function composition(counts: readonly number[]): number[] {
  const sum = counts.reduce((s, x) => s + x, 0);
  return counts.map((x) => (sum > 0 ? x / sum : 1 / counts.length));
}

/** Hellinger's transformation: square roots of the shares, so that plain distance weighs small parts fairly. */
export const hellinger = (counts: readonly number[]): number[] => composition(counts).map(Math.sqrt);

/** Squared Euclidean distance. */
export function squared(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += ((a[i] as number) - (b[i] as number)) ** 2;
  return sum;
}

/** Sum of rows, place by place. */
export const added = (rows: readonly (readonly number[])[], width: number): number[] => {
  const sum = new Array<number>(width).fill(0);
  for (const row of rows) for (let i = 0; i < width; i++) sum[i] = (sum[i] as number) + (row[i] ?? 0);
  return sum;
};

/** Average of points, each with its weight. */
export function centre(points: readonly (readonly number[])[], weights: readonly number[]): number[] {
  const all = weights.reduce((s, w) => s + w, 0);
  const width = points[0]?.length ?? 0;
  return Array.from(
    { length: width },
    (_, d) => points.reduce((s, p, i) => s + (p[d] as number) * (weights[i] as number), 0) / all,
  );
}

/** Weighted sum of squares around the common centre. */
export function spread(points: readonly (readonly number[])[], weights: readonly number[]): number {
  const middle = centre(points, weights);
  return points.reduce((s, p, i) => s + (weights[i] as number) * squared(p, middle), 0);
}
