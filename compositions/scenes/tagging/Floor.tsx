import { COLOR } from '../../../src/theme/color';
import { FRAME } from '../../../src/theme/frame';
import { NIGHT } from '../../../src/theme/street-color';
import { Rise } from '../../parts/motion/moves';

const TOP = 430;

/** The soft circle and the floor of the data room. */
export function Floor({ progress }: { readonly progress: number }) {
  return (
    <Rise progress={progress} distance={FRAME.height - TOP}>
      <circle cx={700} cy={560} r={430} fill={NIGHT.moon} />
      <path d={`M0 ${TOP}H${FRAME.width}V${FRAME.height}H0Z`} fill={COLOR.forest2} />
    </Rise>
  );
}
