import { TYPE, type TypeStyle } from '../../theme/type';
import { clamp01, lerp } from '../ease';
import { cut, fitStyle, fitsIn, lineHeight, textWidth, wrap } from '../text';
import { calmPitch, calmWidth, SIZE, type Spot, STAGE } from './stage';

/** A role's words, centred under its door: the name goes with it, what to do stands there in the last picture. Baselines in px. */
export interface RoleWords {
  readonly name: {
    readonly text: string;
    readonly style: TypeStyle;
    readonly width: number;
    /** The same for all doors, whatever their size. */
    readonly y: number;
    /** The name under a calm door: on two lines where it has too little room on one. */
    readonly calm: { readonly lines: readonly string[]; readonly style: TypeStyle };
  };
  readonly action: {
    readonly lines: readonly string[];
    readonly style: TypeStyle;
    readonly y: number;
    readonly leading: number;
  };
}

const NAME: TypeStyle = { ...TYPE.sub, size: 42, weight: 800, tracking: -0.012 };
const SMALLEST_NAME = 32;
/** Sizes tried for what to do, largest first: lines, first baseline and leading of each, and the names' baseline over it. */
const ACTION = [
  { size: 36, lines: 1, name: 872, y: 924, leading: 44 },
  { size: 32, lines: 2, name: 862, y: 900, leading: 36 },
  { size: 28, lines: 3, name: 852, y: 880, leading: 28 },
] as const;

const actionStyle = (size: number): TypeStyle => ({ ...TYPE.sub, size, weight: 500 });

/** Sizes tried for the names under calm doors, one for all, and the space between two of them, px. */
const CALM = {
  tries: [
    ...[31, 30, 29, 28].map((size) => ({ size, lines: 1 })),
    ...[30, 29, 28].map((size) => ({ size, lines: 2 })),
  ],
  gap: 10,
} as const;

const calmStyle = (size: number): TypeStyle => ({ ...NAME, size });

/** Under calm doors all names have one size, the largest at which each has room. */
function calmNames(names: readonly string[]): RoleWords['name']['calm'][] {
  const room = calmPitch(names.length) - CALM.gap;
  const fits = ({ size, lines }: (typeof CALM.tries)[number]) =>
    names.every((name) => fitsIn(name, calmStyle(size), room, lines));
  const { size, lines } = CALM.tries.find(fits) ?? CALM.tries[CALM.tries.length - 1]!;
  const style = calmStyle(size);
  return names.map((name) => ({ lines: wrap(name, style, room, lines), style }));
}

/** A role's name on one line. */
function nameUnder(
  role: string,
  room: number,
  y: number,
  calm: RoleWords['name']['calm'],
): RoleWords['name'] {
  const style = fitStyle(role, NAME, room, SMALLEST_NAME);
  const text = cut(role, style, room);
  return { text, style, width: textWidth(text, style), y, calm };
}

/** The name under a door of `count` at one moment, centred on x. */
export interface NameNow {
  readonly x: number;
  readonly lines: readonly string[];
  readonly style: TypeStyle;
  /** How large it is against its style. */
  readonly scale: number;
}

/** As its door grows, a name on two lines comes on one when half of that is done. */
const ON_ONE = 0.5;

/** The name under a door; while somebody has the word (`told`) none ends right of its door: left of it is its leaf. */
export function nameNow(name: RoleWords['name'], spot: Spot, count: number, told: number): NameNow {
  const { text, style, width, calm } = name;
  const narrow = calmWidth(count);
  const grown = clamp01((spot.width - narrow) / (SIZE.row.width - narrow));
  const aside = (wide: number) => spot.x - (Math.max(0, wide - spot.width) / 2) * told;
  if (calm.lines.length > 1 && grown < ON_ONE) {
    const wide = Math.max(...calm.lines.map((line) => textWidth(line, calm.style)));
    return { x: aside(wide), lines: calm.lines, style: calm.style, scale: 1 };
  }
  const scale = lerp(calm.style.size / style.size, 1, grown);
  return { x: aside(width * scale), lines: [text], style, scale };
}

/** Every role's name on one line, and what to do in at most three, all in the size that suits the longest. */
export function roleWords(roles: readonly { role: string; action: string }[], room: number): RoleWords[] {
  const smallest = ACTION[ACTION.length - 1]!;
  const suits = ({ size, lines }: (typeof ACTION)[number]) =>
    roles.every(({ action }) => fitsIn(action, actionStyle(size), room, lines));
  const { size, lines, name, y, leading } = ACTION.find(suits) ?? smallest;
  const style = actionStyle(size);
  const calm = calmNames(roles.map(({ role }) => role));
  return roles.map(({ role, action }, i) => ({
    name: nameUnder(role, room, name, calm[i]!),
    action: { lines: wrap(action, style, room, lines), style, y, leading },
  }));
}

/** What a role does, beside its open door over what it works on. First baseline in px. */
export interface ToldWords {
  readonly lines: readonly string[];
  readonly style: TypeStyle;
  readonly y: number;
}

const TOLD: TypeStyle = { ...TYPE.title, size: 120 };
/** Sizes tried, largest first, on at most so many lines; no capital reaches over `top`, px: over it is the label. */
const SIZES = [120, 116, 112, 108, 104, 100, 96, 92, 88, 84, 78, 72, 66, 60, 54, 48, 42, 38, 34] as const;
const MOST = { lines: 6, top: 184 } as const;
/** Shares of the size: how far capitals reach over the baseline, and tails under it. */
export const REACH = { capitals: 0.71, tails: 0.22 } as const;

/** What is worked on stands so far before the sill, px; its room at scale 1, and its largest scale. */
export const WORK = { before: 22, width: 478, height: 270, largest: 1.36 } as const;
/** Px between the tails of the words' last line and what is worked on, at least. */
const OVER_WORK = 42;

/** Scale of what is worked on in a column of `width` px. */
export const workScale = (width: number): number => Math.min(WORK.largest, width / WORK.width);

/** The lowest baseline of words of a size over it, px. */
const wordsBottom = (width: number, size: number): number =>
  STAGE.base + WORK.before - WORK.height * workScale(width) - OVER_WORK - REACH.tails * size;

/** A smaller size is taken when it saves a line and is at least this share of the largest that fits. */
const FEWER_LINES = 0.82;

/** A number and what it counts stay on one line. */
const together = (text: string): string => text.replace(/(\d) /gu, '$1\u00A0');

/** Sets what a role does in a column of `width` px: as large as it fits over what is worked on, and close to it. */
export function toldWords(text: string, width: number): ToldWords {
  const action = together(text);
  const set = (size: number) => {
    const style = { ...TOLD, size };
    const above = wordsBottom(width, size) - MOST.top - REACH.capitals * size;
    const room = 1 + Math.floor(above / lineHeight(style));
    const most = Math.max(1, Math.min(MOST.lines, room));
    return { style, whole: fitsIn(action, style, width, most), lines: wrap(action, style, width, most) };
  };
  const undivided = (size: number) =>
    action.split(' ').every((word) => textWidth(word, { ...TOLD, size }) <= width);
  const tries = SIZES.map(set);
  const fits = tries.filter(({ whole }) => whole);
  const good = fits.filter(({ style }) => undivided(style.size));
  const [largest = tries[tries.length - 1]!] = good.length > 0 ? good : fits;
  const { lines, style } = good
    .filter((t) => t.style.size >= FEWER_LINES * largest.style.size)
    .reduce((best, t) => (t.lines.length < best.lines.length ? t : best), largest);
  const bottom = wordsBottom(width, style.size);
  return { lines, style, y: Math.round(bottom - (lines.length - 1) * lineHeight(style)) };
}
