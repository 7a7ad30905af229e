import type { ReactElement } from 'react';
import { closerSign } from '../../../src/layout/clusters/closer';
import type { PlacedClusters } from '../../../src/layout/clusters/clusters';
import type { CountSign as Placed } from '../../../src/layout/clusters/count-sign';
import type { SceneOf } from '../../../src/scenes/kinds';
import { COLOR, hue } from '../../../src/theme/color';
import { FRAME } from '../../../src/theme/frame';
import { LINE } from '../../../src/theme/line';
import { MAP_COLOR } from '../../../src/theme/map-color';
import { SlideIn } from '../../parts/motion/moves';
import { Text } from '../../parts/type/Text';
import type { SceneProps } from '../scene-props';

const RADIUS = 34;

/** The sign of each cluster that is brought out, in its time. */
export function CountSigns({
  scene,
  placed,
  frame,
}: SceneProps<'clusters'> & { readonly placed: PlacedClusters }): ReactElement {
  return (
    <g>
      {placed.heroes.map((hero) => {
        const [sign, cluster] = [placed.signs[hero.cluster], scene.clusters[hero.cluster]];
        const up = closerSign(placed.when, hero, frame);
        return sign && cluster && up > 0 ? (
          <CountSign key={hero.accent} sign={sign} cluster={cluster} progress={up} />
        ) : null;
      })}
    </g>
  );
}

/** The number and name of the cluster that the camera is with: its counter, grown, on the sea or on a piece of it; it comes up whole. */
function CountSign(props: {
  readonly sign: Placed;
  readonly cluster: SceneOf<'clusters'>['clusters'][number];
  readonly progress: number;
}): ReactElement {
  const { sign, cluster, progress } = props;
  const { box, dot, value, name } = sign;
  return (
    <SlideIn progress={progress} dy={FRAME.height - box.top}>
      <rect
        x={box.left}
        y={box.top}
        width={box.right - box.left}
        height={box.bottom - box.top}
        rx={RADIUS}
        fill={MAP_COLOR.sea}
      />
      <circle
        cx={dot.x}
        cy={dot.y}
        r={dot.r}
        fill={hue(cluster.hue).fill}
        stroke={COLOR.paper}
        strokeWidth={LINE.normal}
      />
      <Text x={value.x} y={value.y} style={value.style} fill={COLOR.paper} data-fact={cluster.count.fact}>
        {cluster.count.text}
      </Text>
      <Text
        x={name.x}
        y={name.y}
        style={name.style}
        fill={COLOR.paper}
        lines={name.lines}
        leading={name.leading}
      />
    </SlideIn>
  );
}
