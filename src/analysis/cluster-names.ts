import { COUNTY_NAMES } from '../layout/map/geography';
import type { Landscape } from '../schema/clusters';
import type { countySchema } from '../schema/common';
import { shortName } from './needs';

type CountyCode = ReturnType<typeof countySchema.parse>;

const WORDS: Readonly<Record<Landscape, string>> = {
  city: 'Storstad',
  suburb: 'Förort',
  town: 'Mellanstad',
  inland: 'Landsbygd',
  coast: 'Kust',
  north: 'Norr',
};

/** What a cluster is proposed to be called after. */
export interface ClusterTraits {
  readonly landscape: Landscape;
  /** Name of the segment that it over-indexes on most. */
  readonly segment: string;
  /** County with most of its customers. */
  readonly county: CountyCode;
}

/**
 * A name for every cluster, each once: its landscape ("Kust"); where several share one, with the segment that each has
 * most over average ("Kust: Odling & hund"); at last with its largest county.
 */
export function clusterNames(clusters: readonly ClusterTraits[]): string[] {
  const taken = new Set<string>();
  return clusters.map((c, i) => {
    const word = WORDS[c.landscape];
    const alone = clusters.filter((d) => d.landscape === c.landscape).length === 1;
    const withSegment = shortName(`${word}: ${c.segment}`);
    const options = [
      ...(alone ? [word] : []),
      withSegment,
      shortName(`${word} i ${COUNTY_NAMES.get(c.county)}`),
      `${word} ${i + 1}`,
    ];
    const name = options.find((text) => !taken.has(text)) as string;
    taken.add(name);
    return name;
  });
}

/** Share of a county's customers from which a cluster is said to lie there. */
const COUNTY_SHARE = 0.25;

/**
 * Counties that a cluster lies in: where it has a quarter of the county's customers, or more of them than any other.
 * A county with fewer than `least` customers in the cluster isn't named (coarser geography). Never empty: at least the
 * county with most of its customers. `here` and `all` are customers by county, `most` the largest cluster's in each.
 */
export function countiesOf(
  here: ReadonlyMap<CountyCode, number>,
  all: ReadonlyMap<CountyCode, number>,
  most: ReadonlyMap<CountyCode, number>,
  least: number,
): CountyCode[] {
  const named = [...here]
    .filter(([code, n]) => n >= least && (n >= COUNTY_SHARE * (all.get(code) ?? 0) || n === most.get(code)))
    .map(([code]) => code)
    .sort();
  const [largest] = [...here].sort((a, b) => b[1] - a[1]);
  return named.length > 0 || !largest ? named : [largest[0]];
}
