import { type ReactElement, useMemo } from 'react';
import { cameraAt } from '../../../src/layout/clusters/camera';
import { closeness, closerView } from '../../../src/layout/clusters/closer';
import { placeClusters } from '../../../src/layout/clusters/clusters';
import { standing } from '../../../src/layout/clusters/emphasis';
import { nearness, nearView } from '../../../src/layout/clusters/focus';
import { CLUSTERS } from '../../../src/layout/clusters/times';
import { viewTransform } from '../../../src/layout/clusters/view';
import { hue } from '../../../src/theme/color';
import { NearPlane } from '../../parts/chrome/NearPlane';
import { SlideIn } from '../../parts/motion/moves';
import type { SceneProps } from '../scene-props';
import { Counters } from './Counters';
import { CountSigns } from './CountSign';
import { Dots } from './Dots';
import { Glass } from './Glass';
import { RisingLand } from './RisingLand';
import { SeaLife } from './SeaLife';
import { SourceGround } from './SourceGround';
import { Stands } from './Stands';
import { Words } from './Words';

/** Height in px of the nearest plane with its bumps. */
const HEDGE = 170;
/** How far the other pharmacies calm down round the two. */
const CALM = 0.25;

/** One dot per pharmacy falls on the map, cluster by cluster; then sizes, and two neighbours whose customers differ. */
export function ClustersScene({ scene, frame }: SceneProps<'clusters'>): ReactElement {
  const placed = useMemo(() => placeClusters(scene), [scene]);
  const hues = useMemo(() => scene.clusters.map((cluster) => hue(cluster.hue)), [scene]);
  const { when, focus } = placed;
  const camera = cameraAt(when, frame);
  const near = focus && nearness(when, frame);
  const closer = closeness(placed.closers, when, frame);
  const from = closerView(placed.closers, when, frame);
  const gone = Math.max(near?.gone ?? 0, closer.gone);
  const standings = scene.clusters.map((_, i, all) => {
    const own = standing(when, placed.heroes, i, all.length, frame);
    return near ? { ...own, calm: Math.max(own.calm, CALM * near.camera) } : own;
  });
  const { radius } = scene;
  const map = (
    <g transform={viewTransform(focus && near ? nearView(focus, near, from) : from)}>
      {(near?.gone ?? 0) < 1 ? (
        <SeaLife sea={placed.sea} frame={frame} from={when.land + CLUSTERS.words} />
      ) : null}
      <RisingLand placed={placed} frame={frame} />
      <Dots placed={placed} radius={radius} hues={hues} standings={standings} frame={frame} />
    </g>
  );
  return (
    <g>
      {focus && near ? (
        <Glass scene={scene} focus={focus} near={near} from={from} frame={frame}>
          {map}
        </Glass>
      ) : (
        map
      )}
      <Words placed={placed} scene={scene} camera={camera} frame={frame} gone={gone} />
      <Counters scene={scene} placed={placed} standings={standings} frame={frame} gone={gone} />
      {gone > 0 ? <SourceGround tag={scene.tag} progress={gone} /> : null}
      {focus && near ? <Stands scene={scene} focus={focus} near={near} frame={frame} /> : null}
      <CountSigns scene={scene} placed={placed} frame={frame} />
      {gone > 0 ? (
        <SlideIn progress={Math.max(near?.camera ?? 0, closer.near)} dy={HEDGE}>
          <NearPlane kind="hedge" seed={scene.id} gaps={false} />
        </SlideIn>
      ) : null}
    </g>
  );
}
