import type { Box } from '../../../../src/frames/box';
import { mapped } from './geometry';

/** How far ink reaches from the baseline, and how far it stays inside the advances at both ends, in em. */
interface Bearings {
  readonly up: number;
  readonly down: number;
  readonly left: number;
  readonly right: number;
}

const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
const known = new Map<string, Bearings>();
const MEASURED_AT = 100;

function bearings(text: string, weight: string, family: string): Bearings {
  const key = `${weight} ${text}`;
  const before = known.get(key);
  if (before) return before;
  context.font = `${weight} ${MEASURED_AT}px ${family}`;
  const ink = context.measureText(text);
  const made = {
    up: ink.actualBoundingBoxAscent / MEASURED_AT,
    down: ink.actualBoundingBoxDescent / MEASURED_AT,
    left: -ink.actualBoundingBoxLeft / MEASURED_AT,
    right: (ink.width - ink.actualBoundingBoxRight) / MEASURED_AT,
  };
  known.set(key, made);
  return made;
}

/** One line of a text element, with where its letters are. */
export interface InkLine {
  readonly element: SVGTextContentElement;
  readonly text: string;
  readonly box: Box;
}

/** The lines of a text element, each with the box of its ink in px of the frame. */
export function inkLines(text: SVGTextElement, style: CSSStyleDeclaration, toFrame: DOMMatrix): InkLine[] {
  const spans = [...text.querySelectorAll('tspan')];
  const size = Number.parseFloat(style.fontSize);
  return (spans.length > 0 ? spans : [text]).flatMap((element): InkLine[] => {
    const content = element.textContent ?? '';
    const count = element.getNumberOfChars();
    if (content.trim() === '' || count === 0) return [];
    const from = element.getStartPositionOfChar(0);
    const to = element.getEndPositionOfChar(count - 1);
    const { up, down, left, right } = bearings(content, style.fontWeight, style.fontFamily);
    const ink = {
      x: from.x + left * size,
      y: from.y - up * size,
      width: to.x - from.x - (left + right) * size,
      height: (up + down) * size,
    };
    return [{ element, text: content, box: mapped(toFrame, ink) }];
  });
}
