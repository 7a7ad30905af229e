import type { ReactElement } from 'react';
import { onSide, type Side, STAGE } from '../../../src/layout/contrast/stage';
import { archPath } from '../../../src/layout/pharmacy/arch-door';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';

/** px of the frame round the opening. */
const FRAME_WIDTH = 12;

/** The side's own pharmacy door, open and lit. */
export function LocalDoor({ side }: { readonly side: Side }): ReactElement {
  const { width, height } = STAGE.door;
  const outer = { x: onSide(side, STAGE.person.x), base: STAGE.lineY, width, height };
  const inner = { ...outer, width: width - 2 * FRAME_WIDTH, height: height - FRAME_WIDTH };
  return (
    <g stroke={COLOR.ink} strokeWidth={LINE.normal} strokeLinejoin="round">
      <path d={archPath(outer)} fill={COLOR.green} />
      <path d={archPath(inner)} fill={COLOR.interior} />
    </g>
  );
}
