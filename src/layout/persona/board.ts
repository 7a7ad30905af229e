import { CAPTION_ZONE } from '../../theme/frame';
import { TYPE, type TypeStyle } from '../../theme/type';
import { cut, fitsIn, lineHeight, textWidth, wrap } from '../text';
import type { Box, Stage } from './stage';

/** Lines of text from a first baseline. */
interface Lines {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly style: TypeStyle;
  readonly leading: number;
}

/** The board that the household puts up before itself: what it needs, and how many share its traits. */
export interface Board extends Box {
  /** Kind of need, as a tab over the board's upper edge. */
  readonly tab?: Box & { readonly text: string; readonly style: TypeStyle; readonly baseline: number };
  readonly need?: Lines;
  /** Joint share, in a band along the board's foot. */
  readonly band?: Box & {
    readonly share: {
      readonly text: string;
      readonly x: number;
      readonly y: number;
      readonly style: TypeStyle;
    };
    readonly label: Lines;
  };
}

interface BoardWords {
  readonly need?: { readonly label: string; readonly text: string } | undefined;
  readonly together?: { readonly share: string; readonly label: string } | undefined;
}

const TAB: TypeStyle = { ...TYPE.label, size: 28 };
const SHARE: TypeStyle = { ...TYPE.value, size: 46 };
const LABEL: TypeStyle = { size: 28, weight: 600, tracking: 0 };
const LABEL_LEADING = 32;
/** Sizes of the need, each with the most lines that it may take. */
const NEED = [
  [46, 1],
  [44, 2],
  [40, 2],
  [38, 4],
] as const;
const SMALLEST = NEED[NEED.length - 1] ?? [38, 4];
const PAD = { x: 30, over: 16, under: 18 } as const;
const TAB_SIZE = { height: 46, pad: 22, in: 16 } as const;
const BAND = { pad: 11, gap: 18 } as const;
const CAPS = 0.72;
/** px: the board reaches to where the nearest plane covers it. */
const FOOT = CAPTION_ZONE.top - 4;

const needStyle = (size: number): TypeStyle => ({ ...TYPE.sub, size, weight: 700 });
const leadingOf = (style: TypeStyle) => Math.round(lineHeight(style) * 0.88);

/** Width in px that a stage's board has for text. */
export const boardRoom = ({ board }: Pick<Stage, 'board'>): number => board[1] - board[0] - 2 * PAD.x;

/** The need as large as it fits; cut with an ellipsis when even the smallest has no room for it. */
function fitNeed(text: string, width: number): { style: TypeStyle; lines: string[]; whole: boolean } {
  for (const [size, most] of NEED) {
    const style = needStyle(size);
    for (let lines = 1; lines <= most; lines++)
      if (fitsIn(text, style, width, lines))
        return { style, lines: wrap(text, style, width, lines), whole: true };
  }
  const [size, most] = SMALLEST;
  const style = needStyle(size);
  return { style, lines: wrap(text, style, width, most), whole: false };
}

/** True when a need stands on a stage's board in full; the check of the data asks the same function that draws it. */
export const needFits = (text: string, stage: Pick<Stage, 'board'>): boolean =>
  fitNeed(text, boardRoom(stage)).whole;

/** A need as it stands on a stage's board, cut where it doesn't fit. */
export const needOnBoard = (text: string, stage: Pick<Stage, 'board'>): string =>
  fitNeed(text, boardRoom(stage)).lines.join(' ');

function bandAt([x, to]: Stage['board'], { share, label }: NonNullable<BoardWords['together']>) {
  const shareX = x + PAD.x;
  const labelX = shareX + textWidth(share, SHARE) + BAND.gap;
  const lines = wrap(label, LABEL, to - PAD.x - labelX, 2);
  const text = Math.max(CAPS * SHARE.size, CAPS * LABEL.size + (lines.length - 1) * LABEL_LEADING);
  const height = Math.round(text + 2 * BAND.pad);
  const middle = FOOT - height / 2;
  const first = middle + (CAPS * LABEL.size - (lines.length - 1) * LABEL_LEADING) / 2;
  return {
    x,
    y: FOOT - height,
    width: to - x,
    height,
    share: { text: share, x: shareX, y: middle + (CAPS * SHARE.size) / 2, style: SHARE },
    label: { lines, x: labelX, y: first, style: LABEL, leading: LABEL_LEADING },
  };
}

/** The board of a stage; undefined when there is nothing to write on it. */
export function boardFor({ need, together }: BoardWords, stage: Stage): Board | undefined {
  if (!need && !together) return undefined;
  const [x, to] = stage.board;
  const band = together && bandAt(stage.board, together);
  const foot = band ? band.y : FOOT;
  if (!need) return { x, y: foot, width: to - x, height: FOOT - foot, ...(band ? { band } : {}) };
  const { style, lines } = fitNeed(need.text, boardRoom(stage));
  const leading = leadingOf(style);
  const text = CAPS * style.size + (lines.length - 1) * leading;
  const y = Math.round(foot - PAD.under - text - PAD.over - TAB_SIZE.in);
  const label = cut(need.label, TAB, boardRoom(stage));
  const tab = {
    x: x + PAD.x - 8,
    y: y + TAB_SIZE.in - TAB_SIZE.height,
    width: textWidth(label, TAB) + 2 * TAB_SIZE.pad,
    height: TAB_SIZE.height,
    text: label,
    style: TAB,
    baseline: y + TAB_SIZE.in - TAB_SIZE.height / 2 + 11,
  };
  return {
    x,
    y,
    width: to - x,
    height: FOOT - y,
    tab,
    need: { lines, x: x + PAD.x, y: y + TAB_SIZE.in + PAD.over + CAPS * style.size, style, leading },
    ...(band ? { band } : {}),
  };
}
