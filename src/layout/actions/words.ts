import { TYPE, type TypeStyle } from '../../theme/type';
import { cut, fitStyle, fitsIn, textWidth, wrap } from '../text';

/** A role's words, centred under its door. Baselines in px. */
export interface RoleWords {
  readonly name: { readonly text: string; readonly style: TypeStyle; readonly y: number };
  readonly action: {
    readonly lines: readonly string[];
    readonly style: TypeStyle;
    readonly y: number;
    readonly leading: number;
  };
  /** Px that the widest line takes. */
  readonly width: number;
}

const NAME: TypeStyle = { ...TYPE.sub, weight: 800, tracking: -0.012 };
const SMALLEST_NAME = 32;
const NAME_Y = 820;
/** Sizes tried for what to do, largest first: lines, first baseline and leading of each. */
const ACTION = [
  { size: 44, lines: 2, y: 876, leading: 52 },
  { size: 38, lines: 2, y: 872, leading: 46 },
  { size: 35, lines: 2, y: 868, leading: 44 },
  { size: 32, lines: 3, y: 860, leading: 38 },
] as const;

const actionStyle = (size: number): TypeStyle => ({ ...TYPE.sub, size, weight: 500 });

/** Every role's name on one line, and what to do in at most three, all in the size that suits the longest. */
export function roleWords(roles: readonly { role: string; action: string }[], room: number): RoleWords[] {
  const smallest = ACTION[ACTION.length - 1]!;
  const suits = ({ size, lines }: (typeof ACTION)[number]) =>
    roles.every(({ action }) => fitsIn(action, actionStyle(size), room, lines));
  const { size, lines, y, leading } = ACTION.find(suits) ?? smallest;
  const style = actionStyle(size);
  return roles.map(({ role, action }) => {
    const name = fitStyle(role, NAME, room, SMALLEST_NAME);
    const text = cut(role, name, room);
    const said = wrap(action, style, room, lines);
    return {
      name: { text, style: name, y: NAME_Y },
      action: { lines: said, style, y, leading },
      width: Math.max(textWidth(text, name), ...said.map((line) => textWidth(line, style))),
    };
  });
}
