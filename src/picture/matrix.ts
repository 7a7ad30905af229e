import { Unpaintable } from './unpaintable';

/** An affine transform as SVG and canvas order it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export const translation = (x: number, y: number): Matrix => [1, 0, 0, 1, x, y];

function rotation(degrees: number): Matrix {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return [cos, sin, -sin, cos, 0, 0];
}

const FUNCTION = /\s*,?\s*([a-zA-Z]+)\s*\(([^)]*)\)/y;

/** The value of a `transform` attribute (SVG 2, 8.5): translate, scale, rotate and matrix. */
export function parseTransform(text: string): Matrix {
  let made = IDENTITY;
  FUNCTION.lastIndex = 0;
  let read = 0;
  for (let found = FUNCTION.exec(text); found; found = FUNCTION.exec(text)) {
    made = multiply(made, step(found[1] as string, found[2] as string, text));
    read = FUNCTION.lastIndex;
  }
  if (text.slice(read).trim() !== '') throw new Unpaintable(`transform="${text}"`);
  return made;
}

function step(name: string, list: string, text: string): Matrix {
  const numbers = list
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [x = 0, y, z] = numbers;
  if (numbers.every(Number.isFinite)) {
    if (name === 'translate' && numbers.length <= 2) return translation(x, y ?? 0);
    if (name === 'scale' && numbers.length <= 2) return [x, 0, 0, y ?? x, 0, 0];
    if (name === 'rotate' && numbers.length === 1) return rotation(x);
    if (name === 'rotate' && y !== undefined && z !== undefined)
      return multiply(multiply(translation(y, z), rotation(x)), translation(-y, -z));
    if (name === 'matrix' && numbers.length === 6) return numbers as unknown as Matrix;
  }
  throw new Unpaintable(`transform="${text}"`);
}
