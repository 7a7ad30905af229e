/** Which files each file imports, by their paths from the project's folder. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/** All files that `entry` reaches, itself included, in alphabetical order. Imports for which `follows` is false aren't walked. */
export function reached(
  graph: Graph,
  entry: string,
  follows: (from: string, to: string) => boolean = () => true,
): string[] {
  const seen = new Set([entry]);
  for (const from of seen) {
    const imports = graph.get(from);
    if (!imports) throw new Error(`${from} isn't in the module graph.`);
    for (const to of imports) if (follows(from, to)) seen.add(to);
  }
  return [...seen].sort();
}
