import { STAGE } from '../../../src/layout/chapter/stage';
import { COLOR } from '../../../src/theme/color';
import { FRAME } from '../../../src/theme/frame';
import { NIGHT } from '../../../src/theme/street-color';
import { Rise } from '../../parts/motion/moves';

/** The soft circle behind the door, and the floor. */
export function Floor({ progress }: { readonly progress: number }) {
  return (
    <Rise progress={progress} distance={520}>
      <circle cx={STAGE.x + 40} cy={520} r={420} fill={NIGHT.moon} />
      <rect y={STAGE.floor} width={FRAME.width} height={FRAME.height - STAGE.floor} fill={COLOR.forest2} />
      <rect y={STAGE.floor} width={FRAME.width} height={12} fill={NIGHT.skirting} />
    </Rise>
  );
}
