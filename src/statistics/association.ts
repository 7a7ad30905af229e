/** Pearson's chi-square of a table of counts, its degrees of freedom, and Cramér's V (0–1). Empty rows and columns don't count. */
export function association(table: readonly (readonly number[])[]): {
  readonly chiSquare: number;
  readonly df: number;
  readonly cramersV: number;
} {
  const width = Math.max(0, ...table.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, j) => table.reduce((sum, row) => sum + (row[j] ?? 0), 0));
  const rows = table.map((row) => row.reduce((sum, n) => sum + n, 0));
  const n = rows.reduce((sum, r) => sum + r, 0);
  const [r, c] = [rows.filter((x) => x > 0).length, columns.filter((x) => x > 0).length];
  if (n === 0 || r < 2 || c < 2) return { chiSquare: 0, df: 0, cramersV: 0 };
  let chiSquare = 0;
  for (const [i, row] of table.entries()) {
    for (const [j, column] of columns.entries()) {
      const expected = ((rows[i] as number) * column) / n;
      if (expected > 0) chiSquare += ((row[j] ?? 0) - expected) ** 2 / expected;
    }
  }
  return { chiSquare, df: (r - 1) * (c - 1), cramersV: Math.sqrt(chiSquare / (n * Math.min(r - 1, c - 1))) };
}

/** Cramér's V with its upward bias taken off (Bergsma 2013): 0 on average where nothing is associated. */
export function cramersVCorrected(table: readonly (readonly number[])[]): number {
  const { chiSquare, df } = association(table);
  const n = table.flat().reduce((sum, x) => sum + x, 0);
  if (df === 0 || n < 2) return 0;
  const rows = table.filter((row) => row.some((x) => x > 0)).length;
  const columns = df / (rows - 1) + 1;
  const phi = Math.max(0, chiSquare / n - df / (n - 1));
  const shrunk = (k: number) => k - (k - 1) ** 2 / (n - 1);
  return Math.sqrt(phi / (Math.min(shrunk(rows), shrunk(columns)) - 1));
}
