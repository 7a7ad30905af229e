import { type Box, step } from '../../../../src/frames/box';
import type { Move } from '../../../../src/frames/snapshot';
import { FRAME } from '../../../../src/theme/frame';
import { boxOf, figureName, inFrame, nameOf, shapesIn } from './geometry';
import { identity } from './identity';

/** px under which a move isn't worth telling. */
const SHORTEST = 60;

/** Shapes smaller than this on both sides (px) are specks; those over this share of the picture are planes. */
const SPECK = 16;
const PLANE = 0.3;

interface Place {
  readonly box: Box;
  /** What it is: React may give an element to something else, which then hasn't moved. */
  readonly what: string;
}

let before = new Map<number, Place>();

/** The next picture is the first one of a scene: nothing has moved. */
export function forgetMoves(): void {
  before = new Map();
}

/** What has moved since the last call, both times seen in the picture: texts, people, things. */
export function movesIn(root: Element): Move[] {
  const now = new Map<number, Place>();
  const moves: Move[] = [];
  for (const element of tracked(root)) {
    const box = boxOf(element);
    if (!isThing(box)) continue;
    const id = identity(element);
    const what = whatItIs(element);
    now.set(id, { box, what });
    const was = before.get(id);
    if (was?.what === what && step(was.box, box) > SHORTEST)
      moves.push({ name: reported(element), from: was.box, to: box });
  }
  before = now;
  return moves;
}

const tracked = (root: Element): Element[] => [
  ...root.querySelectorAll('text,[data-figure]'),
  ...shapesIn(root).filter((shape) => !shape.closest('[data-figure]')),
];

const isThing = (box: Box): boolean =>
  (box.width >= SPECK || box.height >= SPECK) &&
  box.width * box.height <= PLANE * FRAME.width * FRAME.height &&
  inFrame({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

function whatItIs(element: Element): string {
  if (element.tagName === 'text') return (element.textContent ?? '').replaceAll(/\d/g, '0');
  return element.getAttribute('data-figure') ?? element.getAttribute('fill') ?? '';
}

function reported(element: Element): string {
  if (element.tagName === 'text') return `"${element.textContent}"`;
  return element.hasAttribute('data-figure') ? figureName(element) : nameOf(element);
}
