import type { ReactElement } from 'react';
import { onSide, type Side, STAGE } from '../../../src/layout/contrast/stage';
import { archPath } from '../../../src/layout/pharmacy/arch-door';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';

/** px of the frame round the opening. */
const FRAME_WIDTH = 14;

/** The side's own pharmacy door: it comes up behind the person, and lights up from its middle. */
export function LocalDoor(props: {
  readonly side: Side;
  /** 0–1 each. */
  readonly up: number;
  readonly light: number;
}): ReactElement | null {
  const { side, up, light } = props;
  if (up <= 0) return null;
  const { width, height } = STAGE.door;
  const outer = { x: onSide(side, STAGE.person.x), base: STAGE.lineY, width, height: height * up };
  const inner = { ...outer, width: width - 2 * FRAME_WIDTH, height: outer.height - FRAME_WIDTH };
  if (inner.height < inner.width / 2) return null;
  return (
    <g strokeLinejoin="round">
      <path d={archPath(outer)} fill={COLOR.green} stroke={COLOR.ink} strokeWidth={LINE.normal} />
      <path d={archPath(inner)} fill={COLOR.forest} stroke={COLOR.ink} strokeWidth={LINE.normal} />
      {light > 0 ? (
        <g transform={`translate(${outer.x} 0) scale(${light} 1) translate(${-outer.x} 0)`}>
          <path d={archPath({ ...inner, width: inner.width - LINE.normal })} fill={COLOR.interior} />
        </g>
      ) : null}
      <path
        d={`M${outer.x - width / 2} ${STAGE.lineY}h${width}`}
        stroke={COLOR.ink}
        strokeWidth={LINE.strong}
      />
    </g>
  );
}
