import { type ReactElement, useMemo } from 'react';
import { easeInOutCubic, easeOutCubic, mix, progress } from '../../../src/layout/ease';
import { viewIn } from '../../../src/layout/method/camera';
import { methodField } from '../../../src/layout/method/field';
import { GROUND_TOP, HEART } from '../../../src/layout/method/stage';
import { COLOR } from '../../../src/theme/color';
import { FRAME } from '../../../src/theme/frame';
import { DURATION } from '../../../src/theme/motion';
import { NIGHT } from '../../../src/theme/street-color';
import { SlideIn } from '../../parts/motion/moves';
import type { SceneProps } from '../scene-props';
import { Customers } from './Customers';
import { Kept } from './Kept';
import { MethodHeadline } from './MethodHeadline';
import { Portraits } from './Portraits';
import { Segments } from './Segments';
import { Sources } from './Sources';

/** The planes' middle, px. */
const PLANE_X = 1480;
/** Two soft planes, tone on tone, behind everything: radius in px and how far towards the lighter green. */
const PLANES = [
  { radius: 780, tone: 0.28 },
  { radius: 540, tone: 0.56 },
] as const;

/** Customers come up with the ground they stand on: px. */
const PEOPLE_RISE = 720;

/** Lifestyle and purchases meet in the heart; groups form, and small neighbours join into few. */
export function MethodScene({ scene, frame }: SceneProps<'method'>): ReactElement {
  const field = useMemo(() => methodField(scene), [scene]);
  const when = field.schedule;
  return (
    <g>
      {PLANES.map(({ radius, tone }, i) => (
        <circle
          key={radius}
          cx={PLANE_X}
          cy={HEART.y}
          r={radius * progress(frame, DURATION.stagger * i - DURATION.ahead, DURATION.enter, easeOutCubic)}
          fill={mix(COLOR.forest, COLOR.forest2, tone)}
        />
      ))}
      <Ground frame={frame} groups={scene.beats.groups} />
      <Sources scene={scene} frame={frame} when={when} />
      <SlideIn progress={progress(frame, -DURATION.ahead, DURATION.enter, easeOutCubic)} dy={PEOPLE_RISE}>
        <Customers scene={scene} frame={frame} view={viewIn(when)} />
      </SlideIn>
      <Segments field={field} frame={frame} />
      <Portraits field={field} frame={frame} id={scene.id} />
      <MethodHeadline scene={scene} frame={frame} field={field} />
      {scene.kept && when.kept ? <Kept kept={scene.kept} span={when.kept} frame={frame} /> : null}
    </g>
  );
}

/** What house and people stand on, until the people are taken up into the room. */
function Ground({ frame, groups }: { readonly frame: number; readonly groups: number }): ReactElement | null {
  const height = FRAME.height - GROUND_TOP;
  const up = progress(frame, -DURATION.ahead, DURATION.exit, easeOutCubic);
  const down = progress(frame, groups, DURATION.settle, easeInOutCubic);
  if (up === 0 || down === 1) return null;
  const y = GROUND_TOP + height * (1 - up + down);
  return <rect y={y} width={FRAME.width} height={height} fill={NIGHT.floor} />;
}
