/** Probabilities from logits, safe for large ones. */
export function softmax(logits: readonly number[], temperature = 1): number[] {
  const top = Math.max(...logits);
  const raised = logits.map((x) => Math.exp((x - top) / temperature));
  const sum = raised.reduce((s, x) => s + x, 0);
  return raised.map((x) => x / sum);
}

/** Place of the largest, the first of equals. */
export function largest(values: readonly number[]): number {
  let best = 0;
  for (let i = 1; i < values.length; i++) if ((values[i] as number) > (values[best] as number)) best = i;
  return best;
}
