const pairs = (n: number) => (n * (n - 1)) / 2;

/**
 * Adjusted Rand index of two ways to group the same things, from their table of counts (Hubert & Arabie 1985): 1 when
 * they agree, 0 on average by chance.
 */
export function adjustedRand(table: readonly (readonly number[])[]): number {
  const sum = (xs: readonly number[]) => xs.reduce((s, x) => s + x, 0);
  const rows = table.map(sum);
  const columns = (table[0] ?? []).map((_, c) => sum(table.map((row) => row[c] ?? 0)));
  const both = sum(table.flat().map(pairs));
  const [a, b] = [sum(rows.map(pairs)), sum(columns.map(pairs))];
  const chance = (a * b) / pairs(sum(rows));
  const most = (a + b) / 2;
  return most === chance ? 1 : (both - chance) / (most - chance);
}
