import type { Cluster } from '../schema/clusters';
import type { Segment } from '../schema/segments';
import { HUES, type HueName } from '../theme/color';

/** The hue of each segment, by id, in the order of the delivery. */
export function segmentHues(segments: readonly Segment[]): ReadonlyMap<string, HueName> {
  return new Map(segments.map((s, i) => [s.id, (HUES[i] as (typeof HUES)[number]).name]));
}

/** How much more of a segment a cluster has than all customers have, 1 = as much. */
const overIndex = (cluster: Cluster, segment: Segment) =>
  (cluster.mix.find((m) => m.segment === segment.id)?.share ?? 0) / Math.max(segment.share.share, 1e-9);

/** The segment that a cluster over-indexes on most. */
export function typicalSegment(cluster: Cluster, segments: readonly Segment[]): Segment {
  const sorted = [...segments].sort((a, b) => overIndex(cluster, b) - overIndex(cluster, a));
  return sorted[0] as Segment;
}

/**
 * The hue of each cluster, by id: that of the segment it over-indexes on most, strongest tie first; when that one is
 * taken, the segment it over-indexes on next, and at last any free hue. One colour, one cluster (STORY.md, Colour).
 */
export function clusterHues(
  clusters: readonly Cluster[],
  segments: readonly Segment[],
): ReadonlyMap<string, HueName> {
  const hueOf = segmentHues(segments);
  const ties = clusters
    .flatMap((c) =>
      segments.map((s) => ({ cluster: c.id, hue: hueOf.get(s.id) as HueName, over: overIndex(c, s) })),
    )
    .sort((a, b) => b.over - a.over);
  const taken = new Map<string, HueName>();
  const free = (hue: HueName) => ![...taken.values()].includes(hue);
  for (const { cluster, hue } of ties) if (!taken.has(cluster) && free(hue)) taken.set(cluster, hue);
  for (const { id } of clusters) {
    const spare = HUES.find((h) => free(h.name));
    if (!taken.has(id) && spare) taken.set(id, spare.name);
  }
  return taken;
}
