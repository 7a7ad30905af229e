import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { ScenePicture } from '../../../../compositions/scenes/ScenePicture';
import type { Box } from '../../../../src/frames/box';
import type { Snapshot } from '../../../../src/frames/snapshot';
import type { Scene } from '../../../../src/scenes/kinds';
import { FONT_FAMILY } from '../../../../src/theme/type';
import { measure } from './measure';
import { forgetMoves, movesIn } from './moves';

/** What the page offers to the tool that has opened it. */
export interface FramePage {
  /** Resolves when the typeface can be drawn; rejects when it can't. */
  ready(): Promise<void>;
  /** Puts a scene on the page. Elements of different scenes are never the same. */
  open(scene: Scene): void;
  /** Draws a frame of it, with captions. */
  draw(frame: number): void;
  /** Draws a frame and measures it. Moves are told since the last one measured. */
  measure(frame: number): Snapshot;
  measureMoves(frame: number): Snapshot;
  /** Hides or shows all text, keeping everything where it is. */
  hideText(hidden: boolean): void;
  /** Draws a frame around each box, beside the picture: nothing of it is measured. */
  mark(boxes: readonly Box[]): void;
}

/** px: how far outside a box its mark is drawn, and how wide. In a colour that the film hasn't. */
const MARK = { gap: 8, line: 5, color: '#FF00D4' } as const;

let root: Root | undefined;
let scene: Scene | undefined;
let opened = 0;

const stage = () => document.getElementById('stage') as HTMLElement;

function draw(frame: number): void {
  if (!root || !scene) throw new Error('No scene is open.');
  const picture = <ScenePicture key={opened} scene={scene} frame={frame} captions={true} />;
  flushSync(() => root?.render(picture));
  if (!stage().firstElementChild) throw new Error(`Frame ${frame} of ${scene.id} couldn't be drawn.`);
}

function markOf({ x, y, width, height }: Box): HTMLElement {
  const mark = document.createElement('div');
  const { gap, line, color } = MARK;
  mark.style.cssText = `position: absolute; left: ${x - gap - line}px; top: ${y - gap - line}px; width: ${width + 2 * gap}px; height: ${height + 2 * gap}px; border: ${line}px solid ${color}; pointer-events: none`;
  return mark;
}

const page: FramePage = {
  async ready() {
    const faces = await document.fonts.load(`600 32px "${FONT_FAMILY}"`, 'Åł');
    if (faces.length < 2) throw new Error(`${FONT_FAMILY} couldn't be loaded.`);
  },
  open(next) {
    root ??= createRoot(stage());
    scene = next;
    opened++;
    forgetMoves();
  },
  draw,
  measure(frame) {
    draw(frame);
    return measure(stage(), frame);
  },
  measureMoves(frame) {
    draw(frame);
    return { frame, texts: [], inCaptionZone: [], moves: movesIn(stage()) };
  },
  hideText(hidden) {
    stage().classList.toggle('no-text', hidden);
  },
  mark(boxes) {
    document.getElementById('marks')?.remove();
    const marks = document.createElement('div');
    marks.id = 'marks';
    marks.append(...boxes.map(markOf));
    document.body.append(marks);
  },
};

Object.assign(window, { framePage: page });
