import { memo, type ReactElement } from 'react';
import type { PlacedClusters } from '../../../src/layout/clusters/clusters';
import { dotsPath, haloPath } from '../../../src/layout/clusters/dots';
import type { Standing } from '../../../src/layout/clusters/emphasis';
import { mix } from '../../../src/layout/ease';
import { dropProgress } from '../../../src/layout/map/drop';
import type { Hue } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { MAP_COLOR } from '../../../src/theme/map-color';

interface DotsProps {
  readonly placed: PlacedClusters;
  readonly radius: number;
  readonly hues: readonly Hue[];
  readonly standings: readonly Standing[];
  readonly frame: number;
}

/** In dot radii: how far the light round the dots of a cluster that is brought out reaches. */
const HALO = 1.5;
/** How far a calm dot's colour gives way to its light one, and its ink to the county lines' colour: it stays a colour. */
const CALM = { fill: 0.42, ink: 0.2 } as const;

/** One pharmacy, one dot: they fall cluster by cluster, round those that customers have brought. One path per cluster, the one that is brought out on top. */
export function Dots({ placed, radius, hues, standings, frame }: DotsProps): ReactElement | null {
  const { when, drop, groups } = placed;
  if (frame < when.fall.from) return null;
  const fallen = frame < when.fall.to ? dropProgress(drop, frame - when.fall.from) : [];
  const order = standings.map((s, i) => ({ ...s, i })).sort((a, b) => a.lit - b.lit || a.i - b.i);
  const hero = order.at(-1);
  return (
    <g>
      {hero && hero.lit > 0 ? (
        <Halo
          d={haloPath(groups[hero.i] ?? [], radius * (1 + HALO * hero.lit))}
          fill={hues[hero.i]?.light ?? MAP_COLOR.land}
        />
      ) : null}
      {order.map(({ i, dot, calm }) => (
        <ClusterPath
          key={i}
          d={dotsPath(groups[i] ?? [], radius, fallen, dot)}
          fill={mix(hues[i]?.fill ?? MAP_COLOR.land, hues[i]?.light ?? MAP_COLOR.land, calm * CALM.fill)}
          stroke={mix(MAP_COLOR.rim, MAP_COLOR.border, calm * CALM.ink)}
        />
      ))}
    </g>
  );
}

/** At rest its attributes are the same from frame to frame, and nothing is touched. */
const ClusterPath = memo(function ClusterPath(props: {
  readonly d: string;
  readonly fill: string;
  readonly stroke: string;
}): ReactElement {
  return <path {...props} strokeWidth={LINE.fine} vectorEffect="non-scaling-stroke" />;
});

/** The ground under the pharmacies of a cluster that is brought out: where they are, and no more. */
const Halo = memo(function Halo(props: { readonly d: string; readonly fill: string }): ReactElement {
  return <path {...props} />;
});
