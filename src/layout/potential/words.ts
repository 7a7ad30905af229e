import { TYPE, type TypeStyle } from '../../theme/type';
import { cut, fitStyle, wrap } from '../text';
import { STAGE } from './stage';

export const VALUE: TypeStyle = { ...TYPE.value, size: 64 };
export const HERE: TypeStyle = { ...TYPE.value, size: 44 };
export const SMALL: TypeStyle = { ...TYPE.source, size: 28, weight: 600 };
const NAME: TypeStyle = { ...TYPE.label, size: 34, weight: 800 };
/** Px that a name under a basket and words beside it may take. */
const ROOM = { name: 460, beside: 176 } as const;

/** Whose basket it is, and of what, on the floor under it. */
export function nameUnder(group: string, category: string) {
  const text = `${group}: ${category.toLocaleLowerCase('sv')}`;
  const style = fitStyle(text, NAME, ROOM.name, 28);
  return { text: cut(text, style, ROOM.name), style, y: STAGE.floor + 50 };
}

/** Words beside a part of the basket, in at most two lines. */
export const besideLines = (text: string): string[] => wrap(text, SMALL, ROOM.beside, 2);
