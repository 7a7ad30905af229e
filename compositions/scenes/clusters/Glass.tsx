import type { ReactElement, ReactNode } from 'react';
import { type Focus, glassAt, type Nearness, nearAt } from '../../../src/layout/clusters/focus';
import type { View } from '../../../src/layout/clusters/view';
import { COLOR, hue } from '../../../src/theme/color';
import { FRAME } from '../../../src/theme/frame';
import { LINE } from '../../../src/theme/line';
import { MAP_COLOR } from '../../../src/theme/map-color';
import type { SceneProps } from '../scene-props';

interface GlassProps extends SceneProps<'clusters'> {
  readonly focus: Focus;
  readonly near: Nearness;
  /** Where the camera came from. */
  readonly from: View;
  /** The map, as it is seen now. */
  readonly children: ReactNode;
}

/** px of the rim; of the light ring round the two neighbours; and how much larger these are than the dots around them. */
const RIM = 10;
const RING = 5;
const GROWN = 0.16;

/** The map draws together to a round piece with the two neighbours in its middle: what stands beside it covers none of it. */
export function Glass({ scene, focus, near, from, children }: GlassProps): ReactElement {
  const { cx, cy, r } = glassAt(near);
  const id = `${scene.id}-glass`;
  const [a, b] = focus.neighbours.pair;
  return (
    <g>
      <clipPath id={id}>
        <circle cx={cx} cy={cy} r={r} />
      </clipPath>
      <rect width={FRAME.width} height={FRAME.height} fill={MAP_COLOR.abroad} />
      <circle cx={cx} cy={cy} r={r} fill={MAP_COLOR.sea} />
      <g clipPath={`url(#${id})`}>
        {children}
        {[a, b].map((i) => {
          const [x, y, cluster] = scene.dots[i]!;
          const at = nearAt(focus, near, from, { x, y });
          const radius = scene.radius * at.scale * (1 + GROWN * near.camera);
          return (
            <g key={i} stroke={COLOR.ink} strokeWidth={LINE.normal}>
              <circle cx={at.x} cy={at.y} r={radius + RING * near.camera} fill={COLOR.paper} />
              <circle cx={at.x} cy={at.y} r={radius} fill={hue(scene.clusters[cluster]!.hue).fill} />
            </g>
          );
        })}
      </g>
      <g fill="none">
        <circle cx={cx} cy={cy} r={r} stroke={COLOR.ink} strokeWidth={RIM + 2 * LINE.normal} />
        <circle cx={cx} cy={cy} r={r} stroke={COLOR.paper} strokeWidth={RIM} />
      </g>
    </g>
  );
}
