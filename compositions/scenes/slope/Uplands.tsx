import { STAGE } from '../../../src/layout/slope/stage';
import { COLOR } from '../../../src/theme/color';
import { FRAME } from '../../../src/theme/frame';
import { Rise } from '../../parts/motion/moves';

const TOP = 520;

/** Sun, a far ridge and the ground that shares are counted from. */
export function Uplands({ progress }: { readonly progress: number }) {
  return (
    <Rise progress={progress} distance={FRAME.height - TOP}>
      <circle cx={1120} cy={470} r={230} fill={COLOR.light} />
      <path
        d={`M0 700L260 590L470 680L760 ${TOP + 40}L1020 660L1330 ${TOP}L1640 670L1920 600V1080H0Z`}
        fill={COLOR.wall}
      />
      <rect y={STAGE.floor} width={FRAME.width} height={FRAME.height - STAGE.floor} fill={COLOR.mint2} />
    </Rise>
  );
}
