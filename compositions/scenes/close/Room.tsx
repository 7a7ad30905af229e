import { type LitDoor, pathLight, STAGE } from '../../../src/layout/close/stage';
import { COLOR } from '../../../src/theme/color';
import { FRAME } from '../../../src/theme/frame';
import { NIGHT } from '../../../src/theme/street-color';

interface RoomProps {
  readonly doors: readonly LitDoor[];
  /** How far the light on the left has come, 0–1. */
  readonly light: number;
}

/** Evening: the floor, and the light on the left that those who come walk into. */
export function Room({ doors, light }: RoomProps) {
  const corners = pathLight(doors).map(([x, y]) => `${x > 0 ? x * light : x} ${y}`);
  return (
    <g>
      <rect y={STAGE.base} width={FRAME.width} height={FRAME.height - STAGE.base} fill={COLOR.forest2} />
      <rect y={STAGE.base} width={FRAME.width} height={STAGE.skirting} fill={NIGHT.skirting} />
      {light > 0 ? <path d={`M${corners.join('L')}Z`} fill={COLOR.light} /> : null}
    </g>
  );
}
