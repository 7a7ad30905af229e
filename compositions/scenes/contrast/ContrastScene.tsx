import { type ReactElement, useMemo } from 'react';
import { cameraTransform } from '../../../src/layout/contrast/camera';
import { type Contrast, contrast } from '../../../src/layout/contrast/contrast';
import { grownValue, WIDEST } from '../../../src/layout/contrast/emphasis';
import { type ContrastMotion, contrastMotion } from '../../../src/layout/contrast/motion';
import { whoMeets } from '../../../src/layout/contrast/people';
import { SIDES, STAGE } from '../../../src/layout/contrast/stage';
import { clamp01, lerp } from '../../../src/layout/ease';
import { hue } from '../../../src/theme/color';
import { NearPlane } from '../../parts/chrome/NearPlane';
import type { ToldProps } from '../scene-props';
import { BarMark } from './BarMark';
import { BaselineSign, UntestedNote } from './BaselineSign';
import { Companion } from './Companion';
import { Half } from './Half';
import { Meeting } from './Meeting';
import { SideHeader } from './SideHeader';
import { Ticks } from './Ticks';

/** px: where the nearest plane begins: low, for values under the line stand over its bumps. */
const HEDGE = 944;
/** Place of the far silhouettes among the planes. */
const FAR = 1;

/** Two clusters face each other over the line 100: what each wants more of, and less; each steps forward as it is told about. */
export function ContrastScene({ scene, frame }: ToldProps<'contrast'>): ReactElement {
  const placed = useMemo(() => contrast(scene), [scene]);
  const people = useMemo(() => whoMeets(scene), [scene]);
  const motion = contrastMotion(scene.beats, frame);
  return (
    <g>
      <g transform={cameraTransform(motion.near)}>
        {SIDES.map((side) => (
          <Half
            key={side}
            side={side}
            place={scene[side]}
            planes={motion.planes.map((up, i) =>
              i === FAR ? up * lerp(1, placed.horizon[side], motion.calm) : up,
            )}
            sun={placed.sun[side]}
            jetty={motion.near}
            frame={frame}
          />
        ))}
        <Chart scene={scene} placed={placed} motion={motion} />
        {SIDES.map((side) => (
          <Meeting
            key={side}
            side={side}
            scene={scene}
            placed={placed}
            motion={motion}
            people={people}
            frame={frame}
          />
        ))}
        <Companion scene={scene} motion={motion} frame={frame} />
        <Signs scene={scene} motion={motion} />
      </g>
      <NearPlane kind="hedge" seed={scene.id} y={HEDGE} />
      {SIDES.map((side) => (
        <SideHeader key={side} side={side} header={placed.header[side]} motion={motion} />
      ))}
    </g>
  );
}

/** How much of the hue's full colour the bars over 100 keep that aren't a side's highest, as that is told. */
const SECOND = 0.45;

interface ChartProps {
  readonly scene: ToldProps<'contrast'>['scene'];
  readonly placed: Contrast;
  readonly motion: ContrastMotion;
}

/** The bars that stand now, with the lines across. */
function Chart({ scene, placed, motion }: ChartProps): ReactElement {
  const marks = placed.bars
    .map((bar) => {
      const isMain = bar === placed.highest[bar.side];
      const isWidest = bar.row === WIDEST;
      return {
        bar,
        out: motion.bar(bar.row),
        emphasis: Math.max(isMain ? motion.emphasis[bar.side] : 0, isWidest ? clamp01(motion.gap) : 0),
        full: lerp(
          bar.up ? lerp(1, isMain ? 1 : SECOND, motion.told) : 0,
          isWidest ? 1 : 0,
          clamp01(motion.gap),
        ),
        grown: grownValue(bar, placed.bars),
        pulse: isMain ? motion.pulse[bar.side] : 1,
      };
    })
    .filter(({ out }) => out > 0);
  return (
    <g>
      <Ticks ticks={placed.ticks} progress={motion.ticks} />
      {marks.map(({ bar, out, emphasis, full, pulse, grown }) => (
        <BarMark
          key={`${bar.side} ${bar.row}`}
          bar={bar}
          hue={hue(scene[bar.side].hue)}
          out={out}
          emphasis={emphasis}
          full={full}
          pulse={pulse}
          grown={grown}
        />
      ))}
    </g>
  );
}

/** What stands at the border: the line in words, and the note on untested figures. */
function Signs({ scene, motion }: Omit<ChartProps, 'placed'>): ReactElement {
  return (
    <g>
      <BaselineSign text={scene.baseline} x={STAGE.border} progress={motion.sign} />
      {scene.untested ? <UntestedNote text={scene.untested} progress={motion.untested} /> : null}
    </g>
  );
}
