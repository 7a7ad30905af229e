import { type Box, overlap } from '../../../../src/frames/box';
import { boxOf, figureName, inFrame, spread } from './geometry';

/** px of overlap under which a face is only brushed. */
const TOUCH = 2;

/** Faces of which something is seen where the text is, whichever lies on top. */
export function facesUnder(text: SVGTextElement, boxes: readonly Box[]): string[] {
  const faces = [...document.querySelectorAll('[data-face]')];
  return faces.flatMap((face) => {
    const seen = boxes.some((box) => isSeenIn(face, common(boxOf(face), box), text));
    const figure = face.closest('[data-figure]');
    return seen && figure ? [figureName(figure)] : [];
  });
}

function common(a: Box, b: Box): Box | null {
  const { width, height } = overlap(a, b);
  if (width < TOUCH || height < TOUCH) return null;
  return { x: Math.max(a.x, b.x), y: Math.max(a.y, b.y), width, height };
}

/** True when, the text aside, the face's person is on top somewhere in the box. */
function isSeenIn(face: Element, box: Box | null, text: Element): boolean {
  if (!box) return false;
  return spread(box)
    .filter(inFrame)
    .some(({ x, y }) => {
      const top = document.elementsFromPoint(x, y).find((element) => !text.contains(element));
      return top !== undefined && (face.parentElement as Element).contains(top);
    });
}
