import { TYPE, type TypeStyle } from '../../theme/type';
import { fitsIn, wrap } from '../text';
import { STAGE } from './stage';

/** Head of the cabinet: whose customers they are, and where their mix begins. px. */
export interface Head {
  readonly lines: readonly string[];
  readonly style: TypeStyle;
  readonly leading: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly mixLeft: number;
}

const SIZE = { largest: 40, smallest: 28, step: 2, weight: 800, leading: 1.12, caps: 0.7 } as const;

const styleAt = (size: number): TypeStyle => ({ ...TYPE.sub, size, weight: SIZE.weight });

/** Room for the label: a long one gets more of it, and the mix less. */
const WIDTHS = [STAGE.head.textWidth, STAGE.head.longTextWidth] as const;

function labelIn(text: string, width: number): { lines: string[]; style: TypeStyle } | null {
  for (let size: number = SIZE.largest; size >= SIZE.smallest; size -= SIZE.step)
    if (fitsIn(text, styleAt(size), width, 1)) return { lines: [text], style: styleAt(size) };
  const style = styleAt(SIZE.smallest);
  return fitsIn(text, style, width, 2) ? { lines: wrap(text, style, width, 2), style } : null;
}

/** One line as large as it fits, else two at the smallest size, else the same with more room. */
export function shelfHead(label: string): Head {
  const widest = WIDTHS[1];
  const width = WIDTHS.find((w) => labelIn(label, w)) ?? widest;
  const small = styleAt(SIZE.smallest);
  const { lines, style } = labelIn(label, width) ?? { lines: wrap(label, small, widest, 2), style: small };
  const leading = style.size * SIZE.leading;
  return {
    lines,
    style,
    leading,
    y: STAGE.head.middle + (style.size * SIZE.caps - (lines.length - 1) * leading) / 2,
    mixLeft: STAGE.head.textX + width + STAGE.head.gap,
  };
}
