/** From 0 to 1 along half a cosine as `x` goes from 0 to 1; held outside. */
export const smooth = (x: number): number => (x <= 0 ? 0 : x >= 1 ? 1 : (1 - Math.cos(Math.PI * x)) / 2);

/** Fades the first `into` and the last `out` samples, in place. */
export function fadeEnds(samples: Float32Array, into: number, out: number): void {
  const n = samples.length;
  for (let i = 0; i < Math.min(into, n); i++) samples[i] = (samples[i] as number) * smooth((i + 0.5) / into);
  for (let i = 0; i < Math.min(out, n); i++)
    samples[n - 1 - i] = (samples[n - 1 - i] as number) * smooth((i + 0.5) / out);
}
