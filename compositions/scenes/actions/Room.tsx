import { STAGE } from '../../../src/layout/actions/stage';
import { COLOR } from '../../../src/theme/color';
import { FRAME } from '../../../src/theme/frame';
import { NIGHT } from '../../../src/theme/street-color';
import { Rise } from '../../parts/motion/moves';

/** The soft circle behind what is told, half over the floor's edge, px. */
const CIRCLE = { y: 640, r: 500 } as const;

interface RoomProps {
  /** How far it has risen. */
  readonly rise: number;
  /** Middle of what is told, px. */
  readonly focus: number;
}

/** The wall with a large soft circle that goes with what is told, and the floor in front of the doors. */
export function Room({ rise, focus }: RoomProps) {
  const height = FRAME.height - STAGE.base;
  return (
    <g>
      <Rise progress={rise} distance={CIRCLE.r}>
        <circle cx={focus} cy={CIRCLE.y} r={CIRCLE.r} fill={NIGHT.moon} />
      </Rise>
      <Rise progress={rise} distance={height}>
        <rect y={STAGE.base} width={FRAME.width} height={height} fill={COLOR.forest2} />
        <rect y={STAGE.base} width={FRAME.width} height={STAGE.skirting} fill={NIGHT.skirting} />
      </Rise>
    </g>
  );
}
