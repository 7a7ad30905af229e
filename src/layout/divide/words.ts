import type { SceneOf } from '../../scenes/kinds';
import { FRAME, LEFT, RIGHT } from '../../theme/frame';
import { TYPE, type TypeStyle } from '../../theme/type';
import type { BubbleBox } from '../bubble';
import { fitStyle, fitsIn, lineHeight, textWidth, wrap } from '../text';
import { STAGE } from './stage';

/** A share and the statement it is of, in one bubble. Baselines in px. */
export interface Told {
  readonly box: BubbleBox;
  readonly to: { readonly x: number; readonly y: number };
  readonly share: { readonly x: number; readonly y: number };
  readonly text: {
    readonly x: number;
    readonly y: number;
    readonly lines: readonly string[];
    readonly style: TypeStyle;
  };
}

export const SHARE: TypeStyle = { ...TYPE.value, size: 84 };
const SAID = (size: number): TypeStyle => ({ ...TYPE.sub, size, weight: 700, tracking: -0.012 });
const SIZES = [48, 42, 36, 32] as const;
const PAD = 40;
const GAP = 32;
const MOST_LINES = 2;

/** The largest size at which a text takes no more than two lines in `room` px. */
function set(text: string, room: number) {
  const size = SIZES.find((s) => fitsIn(text, SAID(s), room, MOST_LINES)) ?? SIZES[3];
  return { style: SAID(size), lines: wrap(text, SAID(size), room, MOST_LINES) };
}

/** Baseline of the first of so many lines, so that they lie around `middle` (px). */
const firstBaseline = (middle: number, lines: number, style: TypeStyle) =>
  middle + style.size * 0.36 - ((lines - 1) * lineHeight(style)) / 2;

const COMMON = { y: 240, height: 176, tip: 560 } as const;

/** What all have in common: one bubble, or two beside each other, over the crowd. */
export function commonOf({ common }: SceneOf<'divide'>): Told[] {
  const gutter = 40;
  const width = Math.min(900, (RIGHT - LEFT - gutter * (common.length - 1)) / Math.max(1, common.length));
  const left = FRAME.width / 2 - (width * common.length + gutter * (common.length - 1)) / 2;
  return common.map(({ text, share }, i) => {
    const x = left + i * (width + gutter);
    const shareWidth = textWidth(share.text, SHARE);
    const at = x + PAD + shareWidth + GAP;
    const said = set(text, x + width - PAD - at);
    const middle = COMMON.y + COMMON.height / 2;
    return {
      box: { x, y: COMMON.y, width, height: COMMON.height },
      to: { x: x + width / 2, y: COMMON.tip },
      share: { x: x + PAD, y: middle + SHARE.size * 0.36 },
      text: { x: at, y: firstBaseline(middle, said.lines.length, said.style), ...said },
    };
  });
}

const STATEMENT = { x: 900, y: 262, height: 150, width: 824 } as const;

/** What parts them, said by those who agree, over the low end of the plank. `to` px: who says it. */
export function statementOf(
  { divide }: SceneOf<'divide'>,
  to: { x: number; y: number },
): Omit<Told, 'share'> {
  const { x, y, width, height } = STATEMENT;
  const said = set(divide.text, width - 2 * PAD);
  const wide = Math.max(...said.lines.map((l) => textWidth(l, said.style))) + 2 * PAD;
  return {
    box: { x, y, width: wide, height },
    to,
    text: { x: x + PAD, y: firstBaseline(y + height / 2, said.lines.length, said.style), ...said },
  };
}

const NAME: TypeStyle = { ...TYPE.sub, size: 40, weight: 800, tracking: -0.012 };
const SMALLEST_NAME = 28;
/** Air between the plank's end and the words beside it, px. */
const BESIDE = 36;
/** The lowest that the share beside an end may stand, px. */
const LOWEST = 812;

/** Share and name beside an end of the plank whose upper side is at `end` (px). */
export function besideEnd(side: 'left' | 'right', name: string, end: number) {
  const room = (side === 'left' ? STAGE.plank.left - LEFT : RIGHT - STAGE.plank.right) - BESIDE;
  const share = Math.min(end + 20, LOWEST);
  return {
    x: side === 'left' ? STAGE.plank.left - BESIDE : STAGE.plank.right + BESIDE,
    anchor: side === 'left' ? ('end' as const) : ('start' as const),
    share,
    name: { y: share + 56, style: fitStyle(name, NAME, room, SMALLEST_NAME) },
  };
}
