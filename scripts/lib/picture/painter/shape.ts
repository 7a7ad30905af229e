import { Path2D } from '@napi-rs/canvas';
import { IDENTITY, type Matrix } from '../../../../src/picture/matrix';
import type { Style } from '../../../../src/picture/style';
import { Unpaintable } from '../../../../src/picture/unpaintable';
import type { Rect } from './compiled';
import type { Pen } from './pen';

interface Manner {
  /** Dashes are shares of the path's length. */
  readonly share: boolean;
  /** The stroke is as wide as it says in px of the picture, however the shape is scaled. */
  readonly fixedStroke: boolean;
}

export function paintShape(pen: Pen, matrix: Matrix, style: Style, path: Path2D, manner: Manner): void {
  const stroke = () => strokePath(pen, matrix, style, path, manner);
  if (style.paintOrder === 'stroke') stroke();
  if (style.fill) {
    pen.place(matrix);
    pen.ink(style.fill);
    pen.context.fill(path, style.fillRule);
  }
  if (style.paintOrder === 'normal') stroke();
}

function strokePath(pen: Pen, matrix: Matrix, style: Style, path: Path2D, manner: Manner): void {
  if (!style.stroke || style.strokeWidth <= 0) return;
  if (manner.share) strokeBeginning(pen, matrix, style, path);
  else strokeWhole(pen, matrix, style, path, manner.fixedStroke);
}

function strokeWhole(pen: Pen, matrix: Matrix, style: Style, path: Path2D, fixed: boolean): void {
  pen.line(style);
  pen.place(fixed ? IDENTITY : matrix);
  pen.context.stroke(fixed ? new Path2D(path).transform(asObject(matrix)) : path);
}

/** Skia's own methods change the path that they are called on: copies are needed. */

/** A line that is drawn from its beginning: the first dash is the share that is there, and the gap hides the rest. */
function strokeBeginning(pen: Pen, matrix: Matrix, style: Style, path: Path2D): void {
  const [share = 0, gap = 0, ...more] = style.strokeDasharray;
  if (more.length > 0 || gap < 1 || style.strokeDashoffset !== 0)
    throw new Unpaintable(`strokeDasharray="${style.strokeDasharray.join(' ')}" of pathLength 1`);
  pen.place(matrix);
  pen.line({ ...style, strokeDasharray: [] });
  pen.context.stroke(new Path2D(path).trim(0, share));
}

export function paintRect(pen: Pen, matrix: Matrix, style: Style, rect: Rect, fixedStroke: boolean): void {
  const { x, y, width, height } = rect;
  if (width <= 0 || height <= 0) return;
  if (fixedStroke || style.paintOrder !== 'normal') throw new Unpaintable('<rect> with such a stroke');
  pen.place(matrix);
  if (style.fill) {
    pen.ink(style.fill);
    pen.context.fillRect(x, y, width, height);
  }
  if (!style.stroke || style.strokeWidth <= 0) return;
  pen.line(style);
  pen.context.strokeRect(x, y, width, height);
}

const asObject = ([a, b, c, d, e, f]: Matrix) => ({ a, b, c, d, e, f });
