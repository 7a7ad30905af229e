import type { SceneOf } from '../../scenes/kinds';
import { LEFT } from '../../theme/frame';
import { TYPE, type TypeStyle } from '../../theme/type';
import { cut, fitStyle, wrap } from '../text';
import { STAGE, type Step } from './stage';

const NAME: TypeStyle = { ...TYPE.label, size: 38, weight: 800 };
const SMALLEST = 28;
const PAD = 16;

export const SCORE: TypeStyle = TYPE.title;
/** A step lower than this has no room for its number, px: it then stands beside who is on it. */
const ROOMY = 112;
const BESIDE = 92;

/** The name under a step, on the floor. Baseline in px. */
export function nameUnder(name: string) {
  const style = fitStyle(name, NAME, STAGE.width - 2 * PAD, SMALLEST);
  return { text: cut(name, style, STAGE.width - 2 * PAD), style, y: STAGE.floor + 50 };
}

/** Where a score stands: in its step, or beside the person on a low one. */
export const scoreAt = ({ x, height }: Step) =>
  height >= ROOMY
    ? { x, y: STAGE.floor - height + 96, inside: true }
    : { x: x + BESIDE, y: STAGE.floor - height - 24, inside: false };

export const NOTE: TypeStyle = { ...TYPE.sub, size: 40, weight: 700 };
/** The board with the note, px. */
const BOARD = { y: 330, width: 500, pad: 36 } as const;

/** What is said of the order, on a board beside the podium; undefined when nothing is. */
export function noteOf({ note, steps }: SceneOf<'podium'>) {
  if (!note) return undefined;
  const width = Math.min(BOARD.width, STAGE.right - steps.length * STAGE.width - LEFT - 64);
  const lines = wrap(note, NOTE, width - 2 * BOARD.pad, 5);
  const height = lines.length * 52 + 2 * BOARD.pad - 12;
  return {
    box: { x: LEFT, y: BOARD.y, width, height },
    text: { x: LEFT + BOARD.pad, y: BOARD.y + BOARD.pad + 32, lines },
  };
}
