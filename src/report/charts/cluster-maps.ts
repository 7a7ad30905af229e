import { scaleLinear } from 'd3-scale';
import type { Clusters } from '../../schema/clusters';
import { COLOR } from '../../theme/color';
import { html, type Markup } from '../html';
import { CHART_WIDTH } from '../style';
import { dot, drawing, fitted, label } from './svg';

const GAP = 14;
const HEAD = 46;
/** Sweden with its islands, in degrees; a degree of longitude is half as long as one of latitude up here. */
const BOX = { west: 10.8, east: 24.3, south: 55.2, north: 69.1 } as const;
const NARROW = 0.47;

/** One small map per cluster: its pharmacies in its colour over all the others. */
export function clusterMaps(
  { clusters }: Clusters,
  colorOf: (cluster: string) => string,
  alt: string,
): Markup {
  const width = (CHART_WIDTH - GAP * (clusters.length - 1)) / clusters.length;
  const height = (width * (BOX.north - BOX.south)) / ((BOX.east - BOX.west) * NARROW);
  const r = Math.max(2, Math.min(4.5, width / 40));
  const panels = clusters.map((cluster, i) => {
    const left = i * (width + GAP);
    const x = scaleLinear()
      .domain([BOX.west, BOX.east])
      .range([left + 4, left + width - 4]);
    const y = scaleLinear()
      .domain([BOX.south, BOX.north])
      .range([HEAD + height - 6, HEAD + 6]);
    const others = clusters.flatMap((c) => (c === cluster ? [] : c.pharmacies));
    return html`<g>${label(left, 17, fitted(cluster.name, width), 'start', 800)}${label(left, 35, `${cluster.pharmacies.length} apotek`, 'start', 500, 14)}${others.map((p) => dot(x(p.lon), y(p.lat), r * 0.7, COLOR.mint2))}${cluster.pharmacies.map((p) => dot(x(p.lon), y(p.lat), r, colorOf(cluster.id), COLOR.ink))}</g>`;
  });
  return drawing({ width: CHART_WIDTH, height: HEAD + height }, alt, panels);
}
