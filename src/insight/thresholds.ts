/**
 * Every threshold that decides what may be claimed, once (INSIGHT.md; "d" = default of this product, adjustable).
 */
export const THRESHOLD = {
  /** Customers behind a figure: fewer are left out. */
  leastBase: 30,
  /** Customers behind a figure: fewer carry the caution mark. */
  fullBase: 100,
  /** Benjamini–Hochberg q-value below which a difference is no noise. */
  q: 0.05,
  /** Index from which something is over or under (d). */
  over: 120,
  under: 80,
  /** The 95 % interval must be clear of these (d). */
  overClear: 110,
  underClear: 90,
  /** Claims that a persona shows, and the fewest that make a persona at all. */
  claims: { least: 3, most: 5 },
  /** Of a persona's claims, at most so many are lifestyle traits: the rest is what they buy. */
  lifestyleClaims: 2,
  /** Categories in one contrast. */
  contrastRows: 4,
  /** How few and how many segments types are merged into, and the least a segment may be of all customers and in number (d). */
  merge: { least: 4, most: 7, share: 0.05, customers: 100 },
} as const;
