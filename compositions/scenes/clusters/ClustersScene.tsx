import { type ReactElement, useMemo } from 'react';
import { cameraAt } from '../../../src/layout/clusters/camera';
import { type PlacedClusters, placeClusters } from '../../../src/layout/clusters/clusters';
import { level, type Standing, standing } from '../../../src/layout/clusters/emphasis';
import { glassAt } from '../../../src/layout/clusters/glass';
import { CLUSTERS } from '../../../src/layout/clusters/times';
import { clamp01 } from '../../../src/layout/ease';
import { cameraTransform } from '../../../src/layout/map/camera';
import { hue } from '../../../src/theme/color';
import type { SceneProps } from '../scene-props';
import { Counters } from './Counters';
import { Dots } from './Dots';
import { LitCounties, landColor } from './LitCounties';
import { Magnifier } from './Magnifier';
import { RisingLand } from './RisingLand';
import { SeaLife } from './SeaLife';
import { Words } from './Words';

/** One dot per pharmacy falls on the map, cluster by cluster; then sizes, and neighbours that differ. */
export function ClustersScene({ scene, frame }: SceneProps<'clusters'>): ReactElement {
  const placed = useMemo(() => placeClusters(scene), [scene]);
  const hues = useMemo(() => scene.clusters.map((cluster) => hue(cluster.hue)), [scene]);
  const { when, lens } = placed;
  const standings = scene.clusters.map((_, i, all) => standing(when, placed.heroes, i, all.length, frame));
  const camera = cameraAt(when, frame);
  const mixed = when.accents.get('mix');
  const glass = lens && mixed ? glassAt(lens, mixed, when.end, camera, frame) : undefined;
  const lit = { placed, scene, hues, frame };
  return (
    <g>
      <g transform={cameraTransform(camera)}>
        <SeaLife sea={placed.sea} frame={frame} frames={scene.frames} from={when.land + CLUSTERS.words} />
        <RisingLand placed={placed} frame={frame} />
        <LitCounties {...lit} />
        <Dots placed={placed} radius={scene.radius} hues={hues} standings={standings} frame={frame} />
      </g>
      <Words
        placed={placed}
        scene={scene}
        camera={camera}
        frame={frame}
        land={landColor(lit)}
        covered={glass?.over ?? 0}
      />
      <Counters scene={scene} placed={placed} standings={inFocus(standings, placed, frame)} frame={frame} />
      {lens && glass ? (
        <Magnifier
          lens={lens}
          glass={glass}
          placed={placed}
          radius={scene.radius}
          hues={hues}
          camera={camera}
        />
      ) : null}
    </g>
  );
}

/** While the glass shows two neighbours, the counters of the other clusters calm down. */
function inFocus(standings: readonly Standing[], { lens, when, dots }: PlacedClusters, frame: number) {
  const focus = lens ? level(when, 'mix', frame) : 0;
  if (!lens || focus <= 0) return standings;
  const shown = lens.neighbours.pair.map((i) => dots[i]?.cluster);
  return standings.map((s, i) =>
    shown.includes(i) ? { ...s, lit: clamp01(s.lit + focus) } : { ...s, calm: clamp01(s.calm + focus) },
  );
}
