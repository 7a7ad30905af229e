import type { Lineup } from '../../../src/layout/lineup/lineup';
import { forwardAt } from '../../../src/layout/lineup/moves';
import { COLOR, type Hue, hue } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import type { SceneProps } from '../scene-props';

interface StepProps extends SceneProps<'lineup'> {
  readonly lineup: Lineup;
  /** 0 front. */
  readonly row: number;
}

/** Paler the further back. */
const TONES: readonly (keyof Hue)[] = ['fill', 'light', 'tint'];

/** One step of the stage: all floors at one row's height. The front row stands on its front, the others behind theirs. */
export function Step({ lineup, scene, row, frame }: StepProps) {
  const { stage, floors, largest } = lineup;
  const top = stage.top - row * stage.step;
  const forward = row === 0 ? stage.forward * forwardAt(frame, scene.beats) : 0;
  return (
    <g stroke={COLOR.ink} strokeWidth={LINE.normal} strokeLinejoin="round">
      {floors.map((floor, i) => (
        <rect
          key={scene.segments[i]!.segment}
          x={floor.x}
          y={top}
          width={floor.width}
          height={stage.bottom - top + (i === largest ? forward : 0)}
          fill={hue(scene.segments[i]!.hue)[TONES[row]!]}
        />
      ))}
    </g>
  );
}
