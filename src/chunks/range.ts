/** Frames of a scene, half-open, counted from its start. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * Frames in a chunk (2 s): short enough that a change, or a kill, costs little; long enough that a key frame at the start
 * of each costs the file about a hundredth.
 */
export const CHUNK = 60;

/** Divides a scene into chunks, in order, without gaps. A rest under half a chunk belongs to the last one. */
export function chunksOf(frames: number, length = CHUNK): Range[] {
  const count = Math.max(1, Math.round(frames / length));
  return Array.from({ length: count }, (_, i) => ({
    from: i * length,
    to: i === count - 1 ? frames : (i + 1) * length,
  }));
}

/** Indices that lie beside each other, as from–to pairs, both included: [0, 1, 2, 5] → [[0, 2], [5, 5]]. */
export function runsOf(indices: readonly number[]): (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const index of indices) {
    const last = runs.at(-1);
    if (last && last[1] === index - 1) last[1] = index;
    else runs.push([index, index]);
  }
  return runs;
}
