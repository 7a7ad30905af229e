import { COLOR } from '../../../src/theme/color';
import { FRAME } from '../../../src/theme/frame';
import { Rise } from '../../parts/motion/moves';

/** Top of the hill behind everybody, px. */
const TOP = 380;
const HILL = `M0 470C420 ${TOP} 700 430 1000 430C1340 430 1600 370 1920 450V${FRAME.height}H0Z`;

/** The pale hill that the line-up stands on. */
export function Ground({ progress }: { readonly progress: number }) {
  return (
    <Rise progress={progress} distance={FRAME.height - TOP}>
      <path d={HILL} fill={COLOR.wall} />
    </Rise>
  );
}
