import type { Path2D } from '@napi-rs/canvas';
import type { Box } from '../../../../src/picture/box';
import type { Matrix } from '../../../../src/picture/matrix';
import type { Style } from '../../../../src/picture/style';
import type { Compiled } from './compiled';

/** What cuts off all outside a path, inside of what cuts already. */
export interface Clip {
  readonly outer: Clip | null;
  readonly matrix: Matrix;
  readonly path: Path2D;
  readonly rule: Style['clipRule'];
  /** The path's edges in the picture, and those of all around it. */
  readonly box: Box;
}

/** A line of text, from its left end. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly y: number;
}

/** A shape or a line of text to be painted. */
export interface Item {
  /** The same object in each frame, as long as the element stays. */
  readonly key: object;
  readonly shape: Compiled;
  readonly line: Line | null;
  readonly matrix: Matrix;
  readonly style: Style;
  readonly clip: Clip | null;
  /** No pixel outside, and no sample of colour, is any other for it. */
  readonly box: Box;
}

/** Whether two items are painted the same. */
export const sameItem = (a: Item, b: Item): boolean =>
  a.shape === b.shape &&
  sameMatrix(a.matrix, b.matrix) &&
  sameStyle(a.style, b.style) &&
  sameLine(a.line, b.line) &&
  sameClip(a.clip, b.clip);

function sameMatrix(a: Matrix, b: Matrix): boolean {
  return a === b || a.every((value, i) => value === b[i]);
}

function sameStyle(a: Style, b: Style): boolean {
  if (a === b) return true;
  for (const name in a) {
    const [p, q] = [a[name as keyof Style], b[name as keyof Style]];
    if (p !== q && String(p) !== String(q)) return false; // dashes are lists
  }
  return true;
}

function sameLine(a: Line | null, b: Line | null): boolean {
  return a === b || (a !== null && b !== null && a.text === b.text && a.left === b.left && a.y === b.y);
}

function sameClip(a: Clip | null, b: Clip | null): boolean {
  if (a === b) return true;
  if (a === null || b === null || a.path !== b.path || a.rule !== b.rule) return false;
  return sameMatrix(a.matrix, b.matrix) && sameClip(a.outer, b.outer);
}
