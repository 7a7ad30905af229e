import { STAGE } from '../../../src/layout/chapter/stage';
import type { Point } from '../../../src/layout/chapter/words';
import { archPath } from '../../../src/layout/pharmacy/arch-door';
import { COLOR } from '../../../src/theme/color';
import { Rise } from '../../parts/motion/moves';
import { Text } from '../../parts/type/Text';

/** The lit door before a point, px. */
const MARK = { width: 26, height: 40 } as const;

/** Something that is decided, with a small lit door before it. */
export function PointText({ point, progress }: { readonly point: Point; readonly progress: number }) {
  const { x, y, style, lines } = point;
  const mark = archPath({ x: STAGE.words + MARK.width / 2, base: y + 2, ...MARK });
  return (
    <Rise progress={progress}>
      <path d={mark} fill={COLOR.light} />
      <Text x={x} y={y} style={style} fill={COLOR.mint} lines={lines} />
    </Rise>
  );
}
