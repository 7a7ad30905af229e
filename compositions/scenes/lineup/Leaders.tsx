import type { Lineup } from '../../../src/layout/lineup/lineup';
import { COLOR, hue } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { Draw } from '../../parts/motion/Draw';
import type { SceneProps } from '../scene-props';

const PIN = 9;

/** From narrow floors down to their labels; a pin shows the colour. Drawn behind the floors. */
export function Leaders({
  lineup,
  scene,
}: Pick<SceneProps<'lineup'>, 'scene'> & { readonly lineup: Lineup }) {
  return lineup.labels.map(({ leader }, i) => {
    const segment = scene.segments[i]!;
    if (!leader) return null;
    return (
      <g key={segment.segment}>
        <Draw d={leader.path} progress={1} width={LINE.fine} />
        <circle
          cx={leader.x}
          cy={leader.y}
          r={PIN}
          fill={hue(segment.hue).fill}
          stroke={COLOR.ink}
          strokeWidth={LINE.fine}
        />
      </g>
    );
  });
}
