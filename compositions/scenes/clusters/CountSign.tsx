import type { ReactElement } from 'react';
import type { CountSign as Placed } from '../../../src/layout/clusters/count-sign';
import type { SceneOf } from '../../../src/scenes/kinds';
import { COLOR, hue } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { MAP_COLOR } from '../../../src/theme/map-color';
import { Pop } from '../../parts/motion/moves';
import { Text } from '../../parts/type/Text';

const RADIUS = 34;

/** The number and name of the cluster that the camera is with: its counter, grown, on the sea or on a piece of it. */
export function CountSign(props: {
  readonly sign: Placed;
  readonly cluster: SceneOf<'clusters'>['clusters'][number];
  readonly progress: number;
}): ReactElement {
  const { sign, cluster, progress } = props;
  const { box, dot, value, name } = sign;
  return (
    <Pop progress={progress} x={box.right} y={box.bottom}>
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
    </Pop>
  );
}
