import { STAGE } from '../../../src/layout/close/stage';
import { COLOR } from '../../../src/theme/color';
import { FRAME } from '../../../src/theme/frame';
import { NIGHT } from '../../../src/theme/street-color';
import { Rise } from '../../parts/motion/moves';

const MOON = { x: (STAGE.left + STAGE.right) / 2, y: 470, r: 400 } as const;

interface RoomProps {
  /** How far each plane has risen, 0 the farthest. */
  readonly rise: (plane: number) => number;
}

/** Evening: a soft circle behind the doors, and the floor. */
export function Room({ rise }: RoomProps) {
  const height = FRAME.height - STAGE.base;
  return (
    <g>
      <Rise progress={rise(0)} distance={FRAME.height - MOON.y + MOON.r}>
        <circle cx={MOON.x} cy={MOON.y} r={MOON.r} fill={NIGHT.moon} />
      </Rise>
      <Rise progress={rise(1)} distance={height}>
        <rect y={STAGE.base} width={FRAME.width} height={height} fill={COLOR.forest2} />
        <rect y={STAGE.base} width={FRAME.width} height={STAGE.skirting} fill={NIGHT.skirting} />
      </Rise>
    </g>
  );
}
