import { archPath } from '../../../src/layout/pharmacy/arch-door';
import { STAGE } from '../../../src/layout/potential/stage';
import { COLOR } from '../../../src/theme/color';
import { FRAME } from '../../../src/theme/frame';
import { LINE } from '../../../src/theme/line';
import { Rise } from '../../parts/motion/moves';

/** Windows to the street behind the baskets: tone on tone. */
const WINDOWS = [230, 960, 1690] as const;

/** A shop's wall with arched windows, and its floor. */
export function Shop({ progress }: { readonly progress: number }) {
  return (
    <Rise progress={progress} distance={700}>
      {WINDOWS.map((x) => (
        <path key={x} d={archPath({ x, base: STAGE.floor, width: 440, height: 560 })} fill={COLOR.mint} />
      ))}
      <rect y={STAGE.floor} width={FRAME.width} height={FRAME.height - STAGE.floor} fill={COLOR.sand} />
      <path d={`M0 ${STAGE.floor}H${FRAME.width}`} stroke={COLOR.ink} strokeWidth={LINE.normal} />
    </Rise>
  );
}
