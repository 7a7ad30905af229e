import { door, STAGE } from '../../../src/layout/chapter/stage';
import { lerp } from '../../../src/layout/ease';
import { COLOR } from '../../../src/theme/color';
import { FRAME } from '../../../src/theme/frame';
import { NIGHT } from '../../../src/theme/street-color';
import { FallingLight } from '../../parts/pharmacy/ArchDoor';
import type { ChapterProps } from './chapter-props';

/** The soft circle behind what is worked on, px. */
const CIRCLE = { x: (STAGE.words + STAGE.right) / 2, y: 700, r: 520 } as const;

/** The wall with its soft circle, the floor, and the light that falls out of the door over all of the scene. */
export function Floor({ at }: Pick<ChapterProps, 'at'>) {
  const lit = door();
  const right = lit.x + lit.width / 2;
  return (
    <g>
      <circle cx={CIRCLE.x} cy={CIRCLE.y} r={CIRCLE.r} fill={NIGHT.moon} />
      <rect y={STAGE.base} width={FRAME.width} height={FRAME.height - STAGE.base} fill={COLOR.forest2} />
      <rect y={STAGE.base} width={FRAME.width} height={STAGE.skirting} fill={NIGHT.skirting} />
      <FallingLight
        door={lit}
        open={at.open}
        {...STAGE.light}
        right={lerp(right, STAGE.right - STAGE.light.flare, at.open)}
      />
    </g>
  );
}
