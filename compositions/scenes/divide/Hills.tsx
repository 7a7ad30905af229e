import { COLOR } from '../../../src/theme/color';
import { FRAME } from '../../../src/theme/frame';
import { Rise } from '../../parts/motion/moves';

const TOP = 470;
const FAR = `M0 640C260 540 560 560 860 630C1180 700 1460 ${TOP} 1920 560V${FRAME.height}H0Z`;
const NEAR = `M0 800C480 720 980 790 1340 750C1600 720 1780 740 1920 770V${FRAME.height}H0Z`;

/** Morning hills in two steps from the sky. */
export function Hills({ progress }: { readonly progress: number }) {
  return (
    <Rise progress={progress} distance={FRAME.height - TOP}>
      <circle cx={420} cy={520} r={270} fill={COLOR.light} />
      <path d={FAR} fill={COLOR.wall} />
      <path d={NEAR} fill={COLOR.mint} />
    </Rise>
  );
}
