import { TYPE, type TypeStyle } from '../../theme/type';
import { clamp01, lerp } from '../ease';
import { cut, fitStyle, fitsIn, lineHeight, textWidth, wrap } from '../text';
import { baseOf, SIZE } from './stage';

/** A role's words, centred under its door: the name goes with it, what to do stands there in the last picture. Baselines in px. */
export interface RoleWords {
  readonly name: { readonly text: string; readonly style: TypeStyle; readonly width: number };
  readonly action: {
    readonly lines: readonly string[];
    readonly style: TypeStyle;
    readonly y: number;
    readonly leading: number;
  };
}

const NAME: TypeStyle = { ...TYPE.sub, size: 42, weight: 800, tracking: -0.012 };
const SMALLEST_NAME = 32;
/** Sizes tried for what to do, largest first: lines, first baseline and leading of each. */
const ACTION = [
  { size: 36, lines: 1, y: 896, leading: 44 },
  { size: 34, lines: 2, y: 890, leading: 40 },
  { size: 32, lines: 2, y: 890, leading: 40 },
  { size: 28, lines: 3, y: 876, leading: 31 },
] as const;

const actionStyle = (size: number): TypeStyle => ({ ...TYPE.sub, size, weight: 500 });

/** A role's name on one line. */
function nameUnder(role: string, room: number): RoleWords['name'] {
  const style = fitStyle(role, NAME, room, SMALLEST_NAME);
  const text = cut(role, style, room);
  return { text, style, width: textWidth(text, style) };
}

/** Px from a door's sill to the name under it, and what more by the door's size; the least size of a name's letters. */
const UNDER = { least: 60, bySize: 48, letters: 30 } as const;
/** A name takes at most this share of the room between two doors. */
const NAME_ROOM = 0.96;

/** Where the name under a door of that size stands, and how large by its own size; `pitch` px between the doors. */
export function nameAt({ style, width }: RoleWords['name'], size: number, pitch: number) {
  const grown = clamp01((size - SIZE.calm) / (SIZE.recap - SIZE.calm));
  const calm = Math.min(1, UNDER.letters / style.size, (NAME_ROOM * pitch) / width);
  return { y: baseOf(size) + UNDER.least + UNDER.bySize * size, scale: lerp(calm, 1, grown) };
}

/** Every role's name on one line, and what to do in at most three, all in the size that suits the longest. */
export function roleWords(roles: readonly { role: string; action: string }[], room: number): RoleWords[] {
  const smallest = ACTION[ACTION.length - 1]!;
  const suits = ({ size, lines }: (typeof ACTION)[number]) =>
    roles.every(({ action }) => fitsIn(action, actionStyle(size), room, lines));
  const { size, lines, y, leading } = ACTION.find(suits) ?? smallest;
  const style = actionStyle(size);
  return roles.map(({ role, action }) => ({
    name: nameUnder(role, room),
    action: { lines: wrap(action, style, room, lines), style, y, leading },
  }));
}

/** A role's words beside its open door. Baselines in px. */
export interface ToldWords {
  readonly name: { readonly lines: readonly string[]; readonly style: TypeStyle; readonly y: number };
  readonly action: { readonly lines: readonly string[]; readonly style: TypeStyle; readonly y: number };
}

const TOLD_NAME: TypeStyle = { ...TYPE.title, size: 96 };
const TOLD_ACTION: TypeStyle = { ...TYPE.sub, size: 56, weight: 600 };
const SMALLEST = { name: 46, action: 34 } as const;
/** First baseline, most lines, and px from the name's last line to the action's first by its size. */
const TOLD = { y: 330, nameLines: 2, actionLines: 4, gap: 1.5 } as const;
/** Nothing of the words reaches below this, px: what the role does is drawn there. */
export const TOLD_BOTTOM = 548;

/** Sets a role's words in a column of `width` px: as large as both fit over what is drawn under them. */
export function toldWords({ role, action }: { role: string; action: string }, width: number): ToldWords {
  const nameIn = (size: number) => ({ ...TOLD_NAME, size });
  const sizes = [96, 88, 82, 76, 70, 64, 58, 52, SMALLEST.name];
  const word = (size: number) => role.split(' ').every((w) => fitsIn(w, nameIn(size), width, 1));
  const size =
    sizes.find((s) => fitsIn(role, nameIn(s), width, 1)) ??
    sizes.find((s) => s <= 58 && word(s) && fitsIn(role, nameIn(s), width, TOLD.nameLines)) ??
    SMALLEST.name;
  const name = nameIn(size);
  const nameLines = wrap(role, name, width, TOLD.nameLines);
  const nameEnd = TOLD.y + (nameLines.length - 1) * lineHeight(name);
  const fits = (s: number) => {
    const style = { ...TOLD_ACTION, size: s };
    const lines = wrap(action, style, width, TOLD.actionLines);
    const end = nameEnd + s * TOLD.gap + (lines.length - 1) * lineHeight(style);
    return fitsIn(action, style, width, TOLD.actionLines) && end <= TOLD_BOTTOM;
  };
  const found = [56, 50, 46, 42, 38, SMALLEST.action].find(fits) ?? SMALLEST.action;
  const style = { ...TOLD_ACTION, size: found };
  const most = Math.max(1, 1 + Math.floor((TOLD_BOTTOM - nameEnd - found * TOLD.gap) / lineHeight(style)));
  return {
    name: { lines: nameLines, style: name, y: TOLD.y },
    action: { lines: wrap(action, style, width, most), style, y: Math.round(nameEnd + found * TOLD.gap) },
  };
}
