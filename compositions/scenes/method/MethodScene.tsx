import { type ReactElement, useMemo } from 'react';
import { easeOutCubic, mix, progress } from '../../../src/layout/ease';
import { sunkAt } from '../../../src/layout/method/customers';
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

/** Customers come up and go down with the ground they stand on: px from where none of them is seen. */
const PEOPLE_RISE = 860;

/** Lifestyle and purchases meet in the heart; groups form, and small neighbours join into few. */
export function MethodScene({ scene, frame }: SceneProps<'method'>): ReactElement {
  const field = useMemo(() => methodField(scene), [scene]);
  const when = field.schedule;
  const sunk = sunkAt(scene.beats, frame);
  const up = progress(frame, -DURATION.ahead, DURATION.enter, easeOutCubic);
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
      <Segments field={field} frame={frame} />
      <Ground frame={frame} sunk={sunk} />
      <Sources scene={scene} frame={frame} when={when} />
      {sunk < 1 ? (
        <SlideIn progress={up - sunk} dy={PEOPLE_RISE}>
          <Customers scene={scene} frame={frame} />
        </SlideIn>
      ) : null}
      <Portraits field={field} frame={frame} id={scene.id} />
      <MethodHeadline scene={scene} frame={frame} field={field} />
      {scene.kept && when.kept ? <Kept kept={scene.kept} span={when.kept} frame={frame} /> : null}
    </g>
  );
}

/** What house and people stand on, until it goes down with the people and the groups come up from behind it. */
function Ground({ frame, sunk }: { readonly frame: number; readonly sunk: number }): ReactElement | null {
  const height = FRAME.height - GROUND_TOP;
  const up = progress(frame, -DURATION.ahead, DURATION.exit, easeOutCubic);
  if (up === 0 || sunk === 1) return null;
  const y = GROUND_TOP + height * (1 - up + sunk);
  return <rect y={y} width={FRAME.width} height={height} fill={NIGHT.floor} />;
}
