import { easeOutCubic, progress } from '../../../src/layout/ease';
import type { Lineup } from '../../../src/layout/lineup/lineup';
import { COLOR, hue } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { DURATION } from '../../../src/theme/motion';
import { Draw } from '../../parts/motion/Draw';
import type { SceneProps } from '../scene-props';

const PIN = 9;

/** From narrow floors down to their labels; a pin shows the colour. Drawn behind the floors. */
export function Leaders({ lineup, scene, frame }: SceneProps<'lineup'> & { readonly lineup: Lineup }) {
  const drawn = progress(frame, scene.beats.people + DURATION.settle, DURATION.enter, easeOutCubic);
  return lineup.labels.map(({ leader }, i) => {
    const segment = scene.segments[i]!;
    if (!leader) return null;
    return (
      <g key={segment.segment}>
        <Draw d={leader.path} progress={drawn} width={LINE.fine} />
        {drawn === 1 ? (
          <circle
            cx={leader.x}
            cy={leader.y}
            r={PIN}
            fill={hue(segment.hue).fill}
            stroke={COLOR.ink}
            strokeWidth={LINE.fine}
          />
        ) : null}
      </g>
    );
  });
}
