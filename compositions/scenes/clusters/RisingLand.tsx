import type { ReactElement } from 'react';
import type { PlacedClusters } from '../../../src/layout/clusters/clusters';
import { CLUSTERS } from '../../../src/layout/clusters/times';
import { easeOutCubic, mix, progress, staggered } from '../../../src/layout/ease';
import { LINE } from '../../../src/theme/line';
import { MAP_COLOR as C, EDGE } from '../../../src/theme/map-color';
import { SwedenMap } from '../../parts/map/SwedenMap';

interface Props {
  readonly placed: PlacedClusters;
  readonly frame: number;
}

/** Share of the rise that one county takes; the next has begun long before. */
const SHARE = 0.36;

/** The map comes out of the sea: countries around first, then Sweden from south to north; at rest it is drawn once. */
export function RisingLand({ placed, frame }: Props): ReactElement | null {
  const { when, shapes, rising } = placed;
  const t = progress(frame, when.land, CLUSTERS.land);
  if (t <= 0) return null;
  const detail = progress(frame, when.land + CLUSTERS.land * 0.7, CLUSTERS.detail + CLUSTERS.land * 0.3);
  if (detail >= 1) return <SwedenMap shapes={shapes} />;
  const far = progress(frame, when.land, CLUSTERS.far, easeOutCubic);
  const up = rising
    .map((county, i) => ({ ...county, t: easeOutCubic(staggered(t, i, rising.length, SHARE)) }))
    .filter((county) => county.t > 0);
  return (
    <g strokeLinejoin="round">
      <path d={shapes.abroad} fill={mix(C.sea, C.abroad, far)} />
      <path d={shapes.home} fill={mix(C.sea, C.home, far)} />
      <path
        d={shapes.homeBorders}
        fill="none"
        stroke={mix(C.sea, C.homeBorder, far)}
        strokeWidth={LINE.fine}
      />
      {shapes.lakes
        .filter(({ isLit }) => !isLit)
        .map(({ name, d }) => (
          <path key={name} d={d} fill={C.sea} />
        ))}
      {up.map(({ code, d, t: own }) => (
        <path
          key={code}
          d={d}
          transform={`translate(0 ${EDGE.depth})`}
          fill={mix(C.sea, C.edge, own)}
          stroke={mix(C.sea, C.rim, own)}
          strokeWidth={EDGE.rim}
        />
      ))}
      {up.map(({ code, d, t: own }) => (
        <path
          key={code}
          d={d}
          transform={`translate(0 ${EDGE.depth * (1 - own)})`}
          fill="none"
          stroke={mix(C.sea, C.rim, own)}
          strokeWidth={LINE.strong}
        />
      ))}
      {up.map(({ code, d, t: own }) => (
        <path
          key={code}
          d={d}
          transform={`translate(0 ${EDGE.depth * (1 - own)})`}
          fill={mix(C.sea, C.land, own)}
          stroke={mix(C.sea, C.land, own)}
          strokeWidth={EDGE.overlap}
        />
      ))}
      <Detail placed={placed} t={detail} />
    </g>
  );
}

/** County lines and lakes settle on land that is up. */
function Detail({ placed, t }: { readonly placed: PlacedClusters; readonly t: number }): ReactElement | null {
  if (t <= 0) return null;
  const { borders, lakes } = placed.shapes;
  return (
    <g>
      <path d={borders} fill="none" stroke={mix(C.land, C.border, t)} strokeWidth={LINE.fine} />
      {lakes
        .filter(({ isLit }) => isLit)
        .map(({ name, d }) => (
          <path key={name} d={d} fill={mix(C.land, C.lake, t)} />
        ))}
    </g>
  );
}
