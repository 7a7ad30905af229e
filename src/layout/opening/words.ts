import type { SceneOf } from '../../scenes/kinds';
import { LEFT } from '../../theme/frame';
import { TYPE, type TypeStyle } from '../../theme/type';
import { fitStyle, fitsIn, wrap } from '../text';

/** A block of words: lines and their one style. */
export interface Words {
  readonly lines: readonly string[];
  readonly style: TypeStyle;
}

/** The words of the opening: first and second line, and the question that takes their place. */
export interface OpeningWords {
  readonly first: Words;
  readonly second: Words;
  readonly question: Words;
}

/** Baselines in px: of the first and second line, and of a question of one or of two lines. */
export const WORDS_AT = { x: LEFT, first: 152, second: 252, question: { one: 224, two: 176 } } as const;

/** Px to the pharmacy's roof. */
const ROOM = 1348 - LEFT - 44;
const SMALLEST = 52;
const FIRST: TypeStyle = { ...TYPE.title, size: 88, weight: 500 };
const SECOND: TypeStyle = { ...TYPE.title, size: 96 };
/** Sizes tried for the question, largest first: one line is best, two keep clear of the heads. */
const QUESTION_SIZES = [120, 108, 96] as const;

function question(text: string): Words {
  const one = QUESTION_SIZES.map((size) => ({ ...TYPE.display, size })).find((s) => fitsIn(text, s, ROOM, 1));
  if (one) return { lines: [text], style: one };
  const sizes = [TYPE.headline.size, 92, TYPE.title.size, 72, 60];
  const two = sizes.map((size) => ({ ...TYPE.headline, size })).find((s) => fitsIn(text, s, ROOM, 2));
  const style = two ?? { ...TYPE.headline, size: SMALLEST };
  return { lines: wrap(text, style, ROOM, 2), style };
}

/** Lines and sizes of the opening's words, clear of the pharmacy. */
export function openingWords(scene: SceneOf<'opening'>): OpeningWords {
  return {
    first: { lines: [scene.first], style: fitStyle(scene.first, FIRST, ROOM, SMALLEST) },
    second: { lines: [scene.second], style: fitStyle(scene.second, SECOND, ROOM, SMALLEST) },
    question: question(scene.question),
  };
}
