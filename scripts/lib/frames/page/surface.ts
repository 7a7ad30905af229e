import type { Box } from '../../../../src/frames/box';
import type { Surface } from '../../../../src/frames/snapshot';
import { FRAME } from '../../../../src/theme/frame';
import { boxOf, isShape, nameOf, type Point } from './geometry';

/** Groups above a text in which its sign may have been drawn. */
const LEVELS = 2;

/** A larger shape, as a share of the picture, is scenery and no sign. */
const LARGEST_SIGN = 0.3;

/** px by which ink may reach over the edge: rounding. */
const TOLERANCE = 1;

/**
 * What a text is written on: the last shape drawn before it in its own group (or the group around that) whose area
 * holds the middle of the text. Signs, capsules and bubbles are drawn so; text that stands free has none.
 */
export function surfaceOf(text: SVGTextElement, boxes: readonly Box[]): Surface | null {
  const middle = boxes.map((b) => ({ x: b.x + b.width / 2, y: b.y + b.height / 2 }));
  const sign = signOf(text, middle);
  if (!sign) return null;
  const points = boxes.flatMap(edgePoints);
  const outside = points.filter((point) => !holds(sign, point)).length / points.length;
  return { name: nameOf(sign), box: boxOf(sign), outside };
}

function signOf(text: Element, middle: readonly Point[]): SVGGeometryElement | null {
  let at: Element = text;
  for (let level = 0; level < LEVELS; level++) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      const shapes = isShape(before) ? [before] : shapesOfGroup(before);
      const found = shapes.find((shape) => isSign(shape) && middle.every((point) => holds(shape, point)));
      if (found) return found;
    }
    if (!at.parentElement || at.parentElement.tagName === 'svg') return null;
    at = at.parentElement;
  }
  return null;
}

/** Shapes right inside a group, last drawn first; a person is no sign. */
const shapesOfGroup = (group: Element): SVGGeometryElement[] =>
  group.tagName !== 'g' || group.hasAttribute('data-figure')
    ? []
    : [...group.children].filter(isShape).reverse();

function isSign(shape: SVGGeometryElement): boolean {
  const { width, height } = shape.getBoundingClientRect();
  return width * height < LARGEST_SIGN * FRAME.width * FRAME.height;
}

/** True when the point, in px of the frame, is inside the shape's outline. */
function holds(shape: SVGGeometryElement, point: Point): boolean {
  const toFrame = shape.getScreenCTM();
  if (!toFrame || getComputedStyle(shape).fill === 'none') return false;
  const { x, y } = new DOMPoint(point.x, point.y).matrixTransform(toFrame.inverse());
  return shape.isPointInFill(new DOMPoint(x, y));
}

/** Points along the edges, a hair inside: not the corners, which letters leave free and round signs cut. */
function edgePoints({ x, y, width, height }: Box): Point[] {
  const corner = Math.min(width, height) / 4;
  const along = [corner, width / 2, width - corner];
  return [
    ...along.flatMap((dx) => [TOLERANCE, height - TOLERANCE].map((dy) => ({ x: x + dx, y: y + dy }))),
    { x: x + TOLERANCE, y: y + height / 2 },
    { x: x + width - TOLERANCE, y: y + height / 2 },
  ];
}
