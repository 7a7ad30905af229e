import { TYPE, type TypeStyle } from '../../theme/type';
import { cut, fitStyle, wrap } from '../text';
import { STAGE } from './stage';

export const LABEL: TypeStyle = { ...TYPE.label, size: 34 };
export const VALUE: TypeStyle = { ...TYPE.value, size: 60 };
export const HEAD: TypeStyle = { ...TYPE.sub, size: 40, weight: 800 };
export const NONE: TypeStyle = { ...TYPE.title, size: 64 };
const PAD = 22;
const SMALLEST = 28;

/** What a change is about, on the board before it: one line. */
export function labelOn(label: string) {
  const style = fitStyle(label, LABEL, STAGE.board.width - 2 * PAD, SMALLEST);
  return { text: cut(label, style, STAGE.board.width - 2 * PAD), style };
}

/** That nothing surely changed, in at most two lines. */
export const noneLines = (none: string): string[] => wrap(none, NONE, 760, 2);
