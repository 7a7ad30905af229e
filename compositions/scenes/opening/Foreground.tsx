import { useMemo } from 'react';
import { idleAt } from '../../../src/figures/idle';
import { easeOutCubic, progress } from '../../../src/layout/ease';
import { foregroundOf } from '../../../src/layout/opening/foreground';
import { sideAt } from '../../../src/layout/opening/street';
import type { OpeningTimes } from '../../../src/layout/opening/times';
import type { SceneOf } from '../../../src/scenes/kinds';
import { Figure } from '../../parts/figure/Figure';
import { SlideIn } from '../../parts/motion/moves';

interface ForegroundProps {
  readonly scene: SceneOf<'opening'>;
  readonly times: OpeningTimes;
  readonly frame: number;
}

const FROM = -520;

/** The nearest people: they stand and talk while the street goes by, and are the first to take on colour. */
export function Foreground({ scene, times, frame }: ForegroundProps) {
  const pair = useMemo(() => foregroundOf(scene), [scene]);
  if (frame < times.rush.from) return null;
  const t = progress(frame, times.rush.from, times.rush.frames, easeOutCubic);
  return (
    <SlideIn progress={t} dx={FROM}>
      {pair.map(({ id, look, plain, x, ...place }) => {
        const { width, coloured } = sideAt(frame, times.colour);
        return (
          <g
            key={id}
            {...(width === 1 ? {} : { transform: `translate(${x} 0) scale(${width} 1) translate(${-x} 0)` })}
          >
            <Figure look={coloured ? look : plain} x={x} {...place} {...idleAt(frame, id)} />
          </g>
        );
      })}
    </SlideIn>
  );
}
