import { type Box, common, grown, transformed } from '../../../../src/picture/box';
import { COLOR_REACH } from '../../../../src/picture/i420';
import type { Matrix } from '../../../../src/picture/matrix';
import type { Style } from '../../../../src/picture/style';
import type { Clip, Line } from './item';

/**
 * Pixels beside a shape's edge that may be other for it: antialiasing, hairlines that are a pixel wide at least, and
 * samples of colour, which are made of several pixels.
 */
const BLUR = 2 + COLOR_REACH;

/**
 * Ink beside a line of text, in shares of its size: no letter of the typeface lies further outside the space that it takes
 * (test/picture/repaint.test.ts asks the typeface).
 */
export const INK = { beside: 0.5, above: 1.25, below: 0.5 } as const;

/** How far a stroke reaches from its path: to the tip of a corner, to the corner of a square end. */
function reachOf({ stroke, strokeWidth, strokeLinejoin, strokeLinecap, strokeMiterlimit }: Style): number {
  if (!stroke) return 0;
  const corner = strokeLinejoin === 'miter' ? Math.max(1, strokeMiterlimit) : 1;
  return (strokeWidth / 2) * Math.max(corner, strokeLinecap === 'square' ? Math.SQRT2 : 1);
}

/** Where a shape is in the picture, its stroke with it. */
export function shapeExtent(path: Box, matrix: Matrix, style: Style, fixedStroke: boolean): Box {
  const reach = reachOf(style);
  if (fixedStroke) return grown(transformed(matrix, path), reach + BLUR);
  return grown(transformed(matrix, path, reach), BLUR);
}

/** Where a line of text of a width is in the picture. */
export function lineExtent({ left, y }: Line, width: number, matrix: Matrix, style: Style): Box {
  const { fontSize } = style;
  const ink = {
    left: left - INK.beside * fontSize,
    top: y - INK.above * fontSize,
    right: left + width + INK.beside * fontSize,
    bottom: y + INK.below * fontSize,
  };
  return shapeExtent(ink, matrix, style, false);
}

/** What is left of an extent inside what cuts it. */
export const within = (clip: Clip | null, box: Box): Box => (clip ? common(box, clip.box) : box);

/** The edges in the picture of a path that cuts, inside of what cuts already. */
export const clipExtent = (outer: Clip | null, path: Box, matrix: Matrix): Box =>
  within(outer, grown(transformed(matrix, path), BLUR));
