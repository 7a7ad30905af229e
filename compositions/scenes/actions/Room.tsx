import { STAGE } from '../../../src/layout/actions/stage';
import { COLOR } from '../../../src/theme/color';
import { FRAME } from '../../../src/theme/frame';
import { NIGHT } from '../../../src/theme/street-color';
import { Rise } from '../../parts/motion/moves';

const CIRCLE = { x: 960, y: 520, r: 430 } as const;

interface RoomProps {
  /** How far each plane has risen: 0 the floor, from behind which the circle comes. */
  readonly rise: (plane: number) => number;
}

/** The large soft circle and the floor that the doors stand on. */
export function Room({ rise }: RoomProps) {
  const height = FRAME.height - STAGE.floor;
  return (
    <g>
      <Rise progress={rise(1)} distance={CIRCLE.r}>
        <circle cx={CIRCLE.x} cy={CIRCLE.y} r={CIRCLE.r} fill={NIGHT.moon} />
      </Rise>
      <Rise progress={rise(0)} distance={height}>
        <rect y={STAGE.floor} width={FRAME.width} height={height} fill={COLOR.forest2} />
        <rect y={STAGE.floor} width={FRAME.width} height={STAGE.skirting} fill={NIGHT.skirting} />
      </Rise>
    </g>
  );
}
