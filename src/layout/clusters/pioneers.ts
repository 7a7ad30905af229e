/** Customers of the scene before find this many pharmacies: their dots lie on the map before the others fall. */
const PIONEERS = 15;

/** Positions of those pharmacies among so many dots: spread evenly over the clusters, and thereby over the land. */
export function pioneers(dots: number): number[] {
  const every = Math.max(1, Math.floor(dots / PIONEERS));
  return Array.from({ length: Math.min(PIONEERS, dots) }, (_, i) => i * every);
}
