/** Part of a sound, half-open, in samples. */
export interface SampleSpan {
  readonly from: number;
  readonly to: number;
}
