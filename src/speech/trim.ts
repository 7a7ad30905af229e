/** Silence that is left before and after the speech, in seconds, and the level under which it is silent (of full scale). */
const KEPT = { before: 0.03, after: 0.08 } as const;
const SILENT = 0.003; // −50 dBFS

/** Speech without the silence around it, and how many seconds were taken from its start; undefined when nothing is heard. */
export function trimmed(
  samples: Float32Array,
  rate: number,
): { readonly samples: Float32Array; readonly before: number } | undefined {
  const heard = (s: number) => Math.abs(s) > SILENT;
  const first = samples.findIndex(heard);
  if (first < 0) return undefined;
  const last = samples.findLastIndex(heard);
  const from = Math.max(0, first - Math.round(KEPT.before * rate));
  const to = Math.min(samples.length, last + 1 + Math.round(KEPT.after * rate));
  return { samples: samples.slice(from, to), before: from / rate };
}
