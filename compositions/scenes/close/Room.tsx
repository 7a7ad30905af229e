import { PATH_LIGHT, STAGE } from '../../../src/layout/close/stage';
import { COLOR } from '../../../src/theme/color';
import { FRAME } from '../../../src/theme/frame';
import { NIGHT } from '../../../src/theme/street-color';

/** Its top lies under the source line. */
const MOON = { x: (STAGE.left + STAGE.right) / 2, y: 560, r: 400 } as const;

interface RoomProps {
  /** How far the light on the left has come, 0–1. */
  readonly light: number;
}

/** Evening: a soft circle behind the doors, the floor, and the light on the left that those who come walk into. */
export function Room({ light }: RoomProps) {
  const { top, bottom, far, near } = PATH_LIGHT;
  return (
    <g>
      <circle cx={MOON.x} cy={MOON.y} r={MOON.r} fill={NIGHT.moon} />
      <rect y={STAGE.base} width={FRAME.width} height={FRAME.height - STAGE.base} fill={COLOR.forest2} />
      <rect y={STAGE.base} width={FRAME.width} height={STAGE.skirting} fill={NIGHT.skirting} />
      {light > 0 ? (
        <path d={`M-20 ${top}H${far * light}L${near * light} ${bottom}H-20Z`} fill={COLOR.light} />
      ) : null}
    </g>
  );
}
