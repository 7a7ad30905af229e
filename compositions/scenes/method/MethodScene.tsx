import { type ReactElement, useMemo } from 'react';
import { mix } from '../../../src/layout/ease';
import { sunkAt } from '../../../src/layout/method/customers';
import { methodField } from '../../../src/layout/method/field';
import { GROUND_TOP, HEART } from '../../../src/layout/method/stage';
import { COLOR } from '../../../src/theme/color';
import { FRAME } from '../../../src/theme/frame';
import { NIGHT } from '../../../src/theme/street-color';
import { SlideIn } from '../../parts/motion/moves';
import type { ToldProps } from '../scene-props';
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

/** Customers go down with the ground they stand on: px to where none of them is seen. */
const PEOPLE_SINK = 860;

/** Lifestyle and purchases meet in the heart; groups form, and small neighbours join into few. House and people stand from before the first frame: the wipe of the scene before opens onto them. */
export function MethodScene({ scene, frame }: ToldProps<'method'>): ReactElement {
  const field = useMemo(() => methodField(scene), [scene]);
  const when = field.schedule;
  const sunk = sunkAt(scene.beats, frame);
  return (
    <g>
      {PLANES.map(({ radius, tone }) => (
        <circle
          key={radius}
          cx={PLANE_X}
          cy={HEART.y}
          r={radius}
          fill={mix(COLOR.forest, COLOR.forest2, tone)}
        />
      ))}
      <Segments field={field} frame={frame} />
      <Ground sunk={sunk} />
      <Sources scene={scene} frame={frame} when={when} />
      {sunk < 1 ? (
        <SlideIn progress={1 - sunk} dy={PEOPLE_SINK}>
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
function Ground({ sunk }: { readonly sunk: number }): ReactElement | null {
  const height = FRAME.height - GROUND_TOP;
  if (sunk === 1) return null;
  const y = GROUND_TOP + height * sunk;
  return <rect y={y} width={FRAME.width} height={height} fill={NIGHT.floor} />;
}
