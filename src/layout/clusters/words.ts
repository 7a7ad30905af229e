import { BASELINE, LEFT, MARGIN } from '../../theme/frame';
import { TYPE, type TypeStyle } from '../../theme/type';
import type { Rect } from '../map/raster';
import { fitSize, lineHeight, textWidth } from '../text';

/** Frame 06's size, the width that the map leaves free, and the smallest size that still is a headline; px. */
const HEADLINE = { size: 108, width: 804, least: 64, oneLine: BASELINE.headline, twoLines: 164 } as const;
/** Shares of the size that letters reach over and under their baseline. */
const LETTERS = { over: 0.74, under: 0.24 } as const;

/** The headline as it is set, and the room it takes. */
export interface PlacedHeadline {
  readonly lines: readonly string[];
  readonly style: TypeStyle;
  readonly x: number;
  /** First baseline. */
  readonly y: number;
  readonly box: Rect;
}

/** The headline in one size for all lines, the largest at which each fits over the map. */
export function placeHeadline(lines: readonly string[]): PlacedHeadline {
  const wished = { ...TYPE.headline, size: HEADLINE.size };
  const size = Math.min(...lines.map((line) => fitSize(line, wished, HEADLINE.width, HEADLINE.least)));
  const style = { ...wished, size };
  const y = lines.length > 1 ? HEADLINE.twoLines : HEADLINE.oneLine;
  const last = y + (lines.length - 1) * lineHeight(style);
  const box = {
    left: LEFT,
    top: Math.min(MARGIN.top, y - LETTERS.over * size),
    right: LEFT + Math.max(...lines.map((line) => textWidth(line, style))),
    bottom: last + LETTERS.under * size,
  };
  return { lines, style, x: LEFT, y, box };
}
