import { armMarkup, uncovered, withoutArm } from '../../../src/figures/arm';
import { armOf } from '../../../src/figures/arm-bodies';
import type { ArmPose } from '../../../src/figures/gesture';
import type { FigureLook } from '../../../src/figures/look';
import { paintOf } from '../../../src/figures/paint';
import { Markup } from './Markup';

interface ArmedBodyProps {
  readonly look: FigureLook;
  readonly body: string;
  readonly pose: ArmPose;
  /** Stroke in units to add to every line. */
  readonly line: number;
}

/** A body whose far arm is our own: behind it, with what the drawn hand hid, while the drawn arm is cut away. */
export function ArmedBody({ look, body, pose, line }: ArmedBodyProps) {
  const arm = armOf(look.body);
  if (!arm) return <Markup html={body} />;
  const paint = paintOf(look);
  const { under, over } = uncovered(arm, paint, line);
  const id = `without-arm-${look.body}`;
  return (
    <>
      <clipPath id={id}>
        <path d={withoutArm(arm)} clipRule="evenodd" />
      </clipPath>
      <Markup html={armMarkup(arm, pose, paint, line)} />
      <Markup html={under} />
      <g clipPath={`url(#${id})`}>
        <Markup html={body} />
      </g>
      <Markup html={over} />
    </>
  );
}
