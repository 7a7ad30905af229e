/** From 0 to 1 along half a cosine as `x` goes from 0 to 1; held outside. */
export const smooth = (x: number): number => (x <= 0 ? 0 : x >= 1 ? 1 : (1 - Math.cos(Math.PI * x)) / 2);

/**
 * Fades the first `into` and the last `out` samples of a sound, in place. What is given may be a part of the sound: then
 * `at` is where it begins and `length` how long all of it is.
 */
export function fadeEnds(
  samples: Float32Array,
  into: number,
  out: number,
  { at, length } = { at: 0, length: samples.length },
): void {
  const fade = (i: number, share: number) => {
    samples[i] = (samples[i] as number) * smooth(share);
  };
  for (let i = 0; i < Math.min(into - at, samples.length); i++) fade(i, (at + i + 0.5) / into);
  for (let i = Math.max(0, length - out - at); i < samples.length; i++)
    fade(i, (length - 1 - at - i + 0.5) / out);
}
