import type { Shown } from '../../scenes/shared';
import type { IconName } from '../../theme/icons';
import { TYPE, type TypeStyle } from '../../theme/type';
import { textWidth } from '../text';
import type { Bar } from './bars';
import { onSide, type Side, STAGE } from './stage';

/** The rope that ties the two bars of a row together, with both values on one sign at the border. px. */
export interface Link {
  readonly row: number;
  readonly icon: IconName;
  readonly label: string;
  readonly sign: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly ends: Readonly<Record<Side, { readonly rope: string; readonly x: number; readonly shown: Shown }>>;
}

export const LINK_STYLE: TypeStyle = { ...TYPE.value, size: 68 };
/** Middle of the sign, its height, the icon's disc on it, and the air round a value. */
const SIGN = { y: 838, height: 116, disc: 118, pad: 24 } as const;
/** The rope leaves the bar this far from the line at most, and turns in a lane between the bars and the people. */
const ROPE = { grip: 90, lane: 722, corner: 26 } as const;

export const linkDisc = SIGN.disc;

/** From the bar's inner edge along the lane to the sign's end, with round corners. */
function rope(bar: Bar, signEnd: number): string {
  const towards = bar.side === 'left' ? 1 : -1;
  const length = STAGE.lineY - bar.end;
  const y = STAGE.lineY - Math.sign(length) * Math.min(Math.abs(length) / 2, ROPE.grip);
  const lane = onSide(bar.side, ROPE.lane);
  const c = ROPE.corner;
  const edge = bar.x + (towards * bar.width) / 2;
  const down = `H${lane - towards * c}Q${lane} ${y} ${lane} ${y + c}V${SIGN.y - c}`;
  return `M${edge} ${y}${down}Q${lane} ${SIGN.y} ${lane + towards * c} ${SIGN.y}H${signEnd}`;
}

/** The link of the row whose two bars these are. */
export function linkOf(left: Bar, right: Bar, label: string): Link {
  const value = Math.max(textWidth(left.shown.text, LINK_STYLE), textWidth(right.shown.text, LINK_STYLE));
  const half = SIGN.disc / 2 + value + 2 * SIGN.pad - 8;
  const middle = SIGN.disc / 2 + (half - SIGN.disc / 2) / 2;
  return {
    row: left.row,
    icon: left.icon.name,
    label,
    sign: { x: STAGE.border - half, y: SIGN.y - SIGN.height / 2, width: 2 * half, height: SIGN.height },
    ends: {
      left: { rope: rope(left, STAGE.border - half), x: STAGE.border - middle, shown: left.shown },
      right: { rope: rope(right, STAGE.border + half), x: STAGE.border + middle, shown: right.shown },
    },
  };
}
