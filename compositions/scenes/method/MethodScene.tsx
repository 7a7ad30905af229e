import { type ReactElement, useMemo } from 'react';
import { easeOutCubic, mix, progress } from '../../../src/layout/ease';
import { viewAt } from '../../../src/layout/method/camera';
import { methodField } from '../../../src/layout/method/field';
import { HEART, VIEWS } from '../../../src/layout/method/stage';
import { COLOR } from '../../../src/theme/color';
import { DURATION } from '../../../src/theme/motion';
import type { SceneProps } from '../scene-props';
import { Kept } from './Kept';
import { MethodHeadline } from './MethodHeadline';
import { Portraits } from './Portraits';
import { Segments } from './Segments';
import { Sources } from './Sources';

/** The planes' middle in px, and the share of the camera's way that they go with it. */
const PLANE_X = 1480;
const PARALLAX = 0.12;
/** Two soft planes, tone on tone, behind everything: radius in px and how far towards the lighter green. */
const PLANES = [
  { radius: 780, tone: 0.28 },
  { radius: 540, tone: 0.56 },
] as const;

/** Lifestyle and purchases meet in the heart; groups form, and small neighbours join into few. */
export function MethodScene({ scene, frame }: SceneProps<'method'>): ReactElement {
  const field = useMemo(() => methodField(scene), [scene]);
  const when = field.schedule;
  const drift = (viewAt(when, frame).x - VIEWS.gathered.x) * PARALLAX;
  return (
    <g>
      {PLANES.map(({ radius, tone }, i) => (
        <circle
          key={radius}
          cx={PLANE_X + drift}
          cy={HEART.y}
          r={radius * progress(frame, DURATION.stagger * i, DURATION.enter, easeOutCubic)}
          fill={mix(COLOR.forest, COLOR.forest2, tone)}
        />
      ))}
      <Sources scene={scene} frame={frame} when={when} />
      <Segments field={field} frame={frame} />
      <Portraits field={field} frame={frame} id={scene.id} />
      <MethodHeadline scene={scene} frame={frame} field={field} />
      {scene.kept && when.kept ? <Kept kept={scene.kept} span={when.kept} frame={frame} /> : null}
    </g>
  );
}
