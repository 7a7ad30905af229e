import { union } from '../../../../src/frames/box';
import type { TextMark } from '../../../../src/frames/snapshot';
import { facesUnder } from './faces';
import { inFrame, nameOf, type Point } from './geometry';
import { identity } from './identity';
import { type InkLine, inkLines } from './ink';
import { surfaceOf } from './surface';

/** Letters of a line that are looked at for whether they can be seen. */
const LETTERS = 7;

/** Height in em above the baseline at which every letter has ink or is next to some. */
const LETTER_MIDDLE = 0.25;

/** Every text of the picture with anything of it inside the frame. */
export function textsIn(root: Element): TextMark[] {
  return [...root.querySelectorAll<SVGTextElement>('text')].flatMap((text) => {
    const mark = markOf(text);
    return mark ? [mark] : [];
  });
}

function markOf(text: SVGTextElement): TextMark | undefined {
  const toFrame = text.getScreenCTM();
  const style = getComputedStyle(text);
  if (!toFrame || style.visibility === 'hidden' || style.display === 'none') return undefined;
  const lines = inkLines(text, style, toFrame);
  if (lines.length === 0) return undefined;
  const points = lines.flatMap((line) => lettersOf(line, Number.parseFloat(style.fontSize), toFrame));
  if (!points.some(inFrame)) return undefined;
  const scale = Math.sqrt(Math.abs(toFrame.a * toFrame.d - toFrame.b * toFrame.c));
  const boxes = lines.map((line) => line.box);
  return {
    node: identity(text),
    content: text.textContent ?? '',
    lines: lines.map((line) => ({ text: line.text, box: line.box })),
    box: union(boxes),
    size: Number.parseFloat(style.fontSize) * scale,
    weight: Number(style.fontWeight),
    family: style.fontFamily.replaceAll('"', ''),
    fill: style.fill,
    halo: style.stroke === 'none' ? null : style.stroke,
    opacity: opacityOf(text),
    caption: text.closest('[data-zone="captions"]') !== null,
    ...visibility(text, points.filter(inFrame)),
    surface: surfaceOf(text, boxes),
    faces: facesUnder(text, boxes),
  };
}

/** Points on letters of a line, spread over it, in px of the frame. */
function lettersOf({ element, text }: InkLine, size: number, toFrame: DOMMatrix): Point[] {
  const inked = [...Array(element.getNumberOfChars()).keys()].filter((i) => text[i] !== ' ');
  const step = Math.max(1, (inked.length - 1) / (LETTERS - 1));
  const chosen = new Set(
    Array.from({ length: Math.min(LETTERS, inked.length) }, (_, i) => inked[Math.round(i * step)]),
  );
  return [...chosen].flatMap((i) => {
    if (i === undefined) return [];
    const start = element.getStartPositionOfChar(i);
    const end = element.getEndPositionOfChar(i);
    const middle = new DOMPoint((start.x + end.x) / 2, start.y - LETTER_MIDDLE * size);
    return [middle.matrixTransform(toFrame)];
  });
}

/** Product of the opacities from the element up to the picture. */
function opacityOf(element: Element): number {
  let opacity = 1;
  for (let at: Element | null = element; at; at = at.parentElement)
    opacity *= Number(getComputedStyle(at).opacity);
  return opacity;
}

/** How much of a text is covered or cut away, seen at points on its letters; other texts don't count as covers. */
function visibility(text: SVGTextElement, points: readonly Point[]): Pick<TextMark, 'hidden' | 'coveredBy'> {
  let hidden = 0;
  let coveredBy: string | null = null;
  for (const { x, y } of points) {
    const drawn = document.elementsFromPoint(x, y);
    const own = drawn.findIndex((element) => text.contains(element));
    const above = drawn.slice(0, Math.max(0, own)).find((element) => !element.closest('text'));
    if (own >= 0 && !above) continue;
    hidden++;
    if (above) coveredBy ??= nameOf(above);
  }
  return { hidden: hidden / points.length, coveredBy };
}
