import { scaleLinear } from 'd3-scale';
import type { Clusters } from '../../schema/clusters';
import { COLOR } from '../../theme/color';
import { html, type Markup } from '../html';
import { WIDE } from '../style';
import { dot, drawing, fitted, label } from './svg';

const GAP = 14;
const HEAD = 46;
/** A degree of longitude is half as long as one of latitude up here. */
const NARROW = 0.47;
/** Degrees around the outermost pharmacies, and the least a map shows from west to east. */
const AROUND = 0.3;
const LEAST_SPAN = 6;

/** The part of Sweden where the pharmacies are, in degrees. */
function boxOf({ clusters }: Clusters) {
  const all = clusters.flatMap((c) => c.pharmacies);
  const ends = (values: readonly number[]) =>
    [Math.min(...values) - AROUND, Math.max(...values) + AROUND] as const;
  const [west, east] = ends(all.map((p) => p.lon));
  const [south, north] = ends(all.map((p) => p.lat));
  return { west, east: Math.max(east, west + LEAST_SPAN), south, north };
}

/** One small map per cluster: its pharmacies in its colour over all the others. */
export function clusterMaps(delivered: Clusters, colorOf: (cluster: string) => string, alt: string): Markup {
  const { clusters } = delivered;
  const box = boxOf(delivered);
  const width = (WIDE - GAP * (clusters.length - 1)) / clusters.length;
  const height = (width * (box.north - box.south)) / ((box.east - box.west) * NARROW);
  const r = Math.max(2, Math.min(4.5, width / 40));
  const panels = clusters.map((cluster, i) => {
    const left = i * (width + GAP);
    const x = scaleLinear()
      .domain([box.west, box.east])
      .range([left + 4, left + width - 4]);
    const y = scaleLinear()
      .domain([box.south, box.north])
      .range([HEAD + height - 6, HEAD + 6]);
    const others = clusters.flatMap((c) => (c === cluster ? [] : c.pharmacies));
    return html`<g>${label(left, 17, fitted(cluster.name, width), 'start', 800)}${label(left, 35, `${cluster.pharmacies.length} apotek`, 'start', 500, 14)}${others.map((p) => dot(x(p.lon), y(p.lat), r * 0.7, COLOR.mint2))}${cluster.pharmacies.map((p) => dot(x(p.lon), y(p.lat), r, colorOf(cluster.id), COLOR.ink))}</g>`;
  });
  return drawing({ width: WIDE, height: HEAD + height }, alt, panels);
}
