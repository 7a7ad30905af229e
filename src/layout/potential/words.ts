import { TYPE, type TypeStyle } from '../../theme/type';
import { cut, fitStyle, wrap } from '../text';
import { type BasketMarks, STAGE } from './stage';

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

/** Px from the basket's rim to the first number's baseline, from line to line, and air over the second number. */
const RIM = 60;
export const LEADING = 42;
const AIR = 92;

/** Baselines beside a basket: of what is missing, from its rim downwards, and of what is bought here, at its middle. */
export function besideBasket({ height, filled }: BasketMarks, saysWhere: boolean) {
  const gap = STAGE.floor - height + RIM;
  const lines = saysWhere ? 2 : 0;
  const lowest = STAGE.floor - (saysWhere ? 44 : 8);
  const here = Math.max(STAGE.floor - filled / 2 + 12, gap + AIR + lines * LEADING);
  return { gap, here: Math.min(lowest, here) };
}
