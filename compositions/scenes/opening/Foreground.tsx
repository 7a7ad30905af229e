import { useMemo } from 'react';
import { crowd } from '../../../src/figures/crowd';
import { idleAt } from '../../../src/figures/idle';
import { FIGURE_SCALE } from '../../../src/figures/size';
import { easeOutCubic, progress } from '../../../src/layout/ease';
import { plainLook } from '../../../src/layout/opening/plain';
import { sideAt } from '../../../src/layout/opening/street';
import type { OpeningTimes } from '../../../src/layout/opening/times';
import type { SceneOf } from '../../../src/scenes/kinds';
import { hue } from '../../../src/theme/color';
import { Figure } from '../../parts/figure/Figure';
import { SlideIn } from '../../parts/motion/moves';

interface ForegroundProps {
  readonly scene: SceneOf<'opening'>;
  readonly times: OpeningTimes;
  readonly frame: number;
}

/** Two who have met at the left edge, cropped by it and by the hedge: where they stand, and how they hold themselves. */
const PAIR = [
  { x: 318, y: 1076, scale: FIGURE_SCALE.foreground - 0.015, body: 'easing', flip: true },
  { x: 62, y: 1108, scale: FIGURE_SCALE.foreground + 0.01, body: 'resting', flip: false },
] as const;
const FROM = -520;

/** The nearest people: they stand and talk while the street goes by, and are the first to take on colour. */
export function Foreground({ scene, times, frame }: ForegroundProps) {
  const pair = useMemo(() => {
    const hues = scene.people.map((person) => hue(person.hue));
    const who = crowd({ seed: `${scene.id} foreground`, count: 24, hues }).filter(
      ({ age, look }) => age > 20 && look.body !== 'wheelchair' && look.face === 'Smile' && !look.beard,
    );
    return PAIR.map(({ body, ...place }, i) => {
      const { id, look } = who[i]!;
      const posed = { ...look, body };
      return { ...place, id, look: posed, plain: plainLook(posed, id) };
    });
  }, [scene]);
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
