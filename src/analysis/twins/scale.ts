/** How features are brought to one measure: about the mean, in standard deviations. */
export interface Scaling {
  readonly means: readonly number[];
  readonly deviations: readonly number[];
}

/** The scaling of some rows; a feature that never differs keeps its unit. */
export function scalingOf(rows: readonly (readonly number[])[]): Scaling {
  const n = rows.length;
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, j) => j);
  const means = columns.map((j) => rows.reduce((s, r) => s + (r[j] as number), 0) / n);
  const deviations = columns.map((j) => {
    const squares = rows.reduce((s, r) => s + ((r[j] as number) - (means[j] as number)) ** 2, 0);
    return Math.sqrt(squares / n) || 1;
  });
  return { means, deviations };
}

/** Rows in a scaling. */
export const scaled = (rows: readonly (readonly number[])[], { means, deviations }: Scaling): number[][] =>
  rows.map((r) => r.map((x, j) => (x - (means[j] as number)) / (deviations[j] as number)));
