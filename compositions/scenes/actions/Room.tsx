import { STAGE } from '../../../src/layout/actions/stage';
import { COLOR } from '../../../src/theme/color';
import { FRAME } from '../../../src/theme/frame';
import { STREET } from '../../../src/theme/street-color';
import { Rise } from '../../parts/motion/moves';
import { Town } from '../../parts/pharmacy/Town';

const SUN = { x: 960, y: 520, r: 360 } as const;

interface RoomProps {
  /** How far each plane has risen: 0 the floor, from behind which the others come. */
  readonly rise: (plane: number) => number;
}

/** A light day outside: sun, town and woods far away, and the ground that the doors stand on. */
export function Room({ rise }: RoomProps) {
  const height = FRAME.height - STAGE.base;
  return (
    <g>
      <Rise progress={rise(1)} distance={SUN.r * 2}>
        <circle cx={SUN.x} cy={SUN.y} r={SUN.r} fill={STREET.sun} />
      </Rise>
      <Town y={STAGE.base} hill={rise(2)} houses={rise(3)} />
      <Rise progress={rise(0)} distance={height}>
        <rect y={STAGE.base} width={FRAME.width} height={height} fill={COLOR.mint2} />
        <rect y={STAGE.base} width={FRAME.width} height={STAGE.skirting} fill={STREET.gable} />
      </Rise>
    </g>
  );
}
