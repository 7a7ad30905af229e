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
  /** What a supplier case must stand before it is told, and how far its promise may go. */
  benefit: {
    /** Weeks with stock and sales that are needed at all, and how many of the last are held out for the back-test (d). */
    leastWeeks: 12,
    heldOut: 8,
    /** Mean absolute error per door on the held-out weeks, as a share of sold, from which the model is refused (d). */
    backtestError: 0.4,
    /** Shares of lost demand that are taken to be recaptured in another door, and the one that is told (d). */
    recapture: [0, 0.25, 0.5],
    recaptureTold: 0.25,
    /** Change in units sold that is told at most, whatever the model gives: reported gains are 3–7 %. */
    band: { low: 0.03, mid: 0.05, high: 0.07 },
    /** Doors that lost the assortment, and weeks before and after, that a difference-in-differences needs (d). */
    lostDoors: 5,
    lostWeeks: 4,
    /**
     * Assumed share of the assortment's lost sales that leaves the store where nothing was measured: none; those who
     * buy elsewhere or not at all (31 + 9 %, Corsten & Gruen 2003); all, and as much again of the rest of the basket (d).
     */
    leaving: { least: 0, middle: 0.4, most: 2 },
  },
  /** Clusters of stores: how many, the least in one, Hennig's bands of bootstrap Jaccard, and when mixes differ at all. */
  clusters: {
    least: 2,
    most: 6,
    stores: 3,
    customers: 100,
    unstable: 0.6,
    stable: 0.75,
    highlyStable: 0.85,
    p: 0.05,
  },
  /** Is the segmentation any good: least Cramér's V between segment and basket, and ratio that sets two segments apart (d). */
  quality: { association: 0.05, apart: 1.2 },
} as const;
