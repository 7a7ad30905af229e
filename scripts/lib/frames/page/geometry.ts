import type { Box } from '../../../../src/frames/box';
import { FRAME } from '../../../../src/theme/frame';

/** A point in px of the frame: the page shows it at its own size, at the top left. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export const inFrame = ({ x, y }: Point): boolean => x >= 0 && y >= 0 && x < FRAME.width && y < FRAME.height;

export function boxOf(element: Element): Box {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}

/** The box around a rectangle of an element's own coordinates, in px of the frame. */
export function mapped(toFrame: DOMMatrix, { x, y, width, height }: Box): Box {
  const corners = [
    new DOMPoint(x, y),
    new DOMPoint(x + width, y),
    new DOMPoint(x, y + height),
    new DOMPoint(x + width, y + height),
  ].map((point) => point.matrixTransform(toFrame));
  const xs = corners.map((c) => c.x);
  const ys = corners.map((c) => c.y);
  const left = Math.min(...xs);
  const top = Math.min(...ys);
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

/** Nine points spread over a box. */
export const spread = (box: Box): Point[] =>
  [0.15, 0.5, 0.85].flatMap((v) =>
    [0.15, 0.5, 0.85].map((u) => ({ x: box.x + u * box.width, y: box.y + v * box.height })),
  );

const SHAPES = 'path,rect,circle,ellipse,line,polygon,polyline';

export const isShape = (element: Element): element is SVGGeometryElement => element.matches(SHAPES);

/** All shapes that are drawn: those that only cut others are left out. */
export const shapesIn = (root: Element): SVGGeometryElement[] =>
  [...root.querySelectorAll<SVGGeometryElement>(SHAPES)].filter((shape) => !shape.closest('clipPath,defs'));

/** A shape, or the person it belongs to, as it is called in a report. */
export function nameOf(element: Element): string {
  const figure = element.closest('[data-figure]');
  if (figure) return figureName(figure);
  const fill = element.getAttribute('fill') ?? getComputedStyle(element).fill;
  return `${element.tagName} ${fill}`;
}

export const figureName = (figure: Element): string => `figuren ${figure.getAttribute('data-figure')}`;
