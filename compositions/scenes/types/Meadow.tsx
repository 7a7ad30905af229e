import { COLOR } from '../../../src/theme/color';
import { FRAME } from '../../../src/theme/frame';
import { STREET } from '../../../src/theme/street-color';
import { Rise } from '../../parts/motion/moves';

/** Top of the farther hill, px. */
const TOP = 560;
const FAR = `M0 650C300 ${TOP} 620 ${TOP} 960 640C1300 700 1560 560 1920 600V${FRAME.height}H0Z`;
const NEAR = `M0 760C420 700 800 740 1120 720C1460 700 1700 740 1920 720V${FRAME.height}H0Z`;

/** Sun, hill and grass that all stand on. */
export function Meadow({ progress }: { readonly progress: number }) {
  return (
    <Rise progress={progress} distance={FRAME.height - TOP}>
      <circle cx={1500} cy={470} r={300} fill={STREET.sun} />
      <path d={FAR} fill={STREET.hill} />
      <path d={NEAR} fill={COLOR.paper} />
    </Rise>
  );
}
