import { LEFT } from '../../theme/frame';
import { TYPE, type TypeStyle } from '../../theme/type';
import { cut, fitStyle, fitsIn, lineHeight, textWidth, wrap } from '../text';
import type { Box } from './stage';

/** A capsule in the segment's hue with something to read in it. */
export interface Tab extends Box {
  readonly text: string;
  readonly style: TypeStyle;
  readonly textX: number;
  /** Baseline, px. */
  readonly baseline: number;
}

/** The name in small: it stays while the header has made room. */
export interface SmallName {
  readonly text: string;
  /** Baseline, px. */
  readonly y: number;
  readonly style: TypeStyle;
}

/** What takes the header's place when the need is told: beside the people, over nobody. */
export interface NeedHead {
  readonly name: SmallName;
  /** Kind of need. */
  readonly tab?: Tab;
  readonly need?: { readonly lines: readonly string[]; readonly y: number; readonly style: TypeStyle };
  /** Joint share, and the words beside it. */
  readonly together?: {
    readonly share: Tab;
    readonly label: {
      readonly text: string;
      readonly x: number;
      readonly y: number;
      readonly style: TypeStyle;
    };
  };
  readonly boxes: readonly Box[];
}

export interface NeedWords {
  readonly headline: string;
  readonly need?: { readonly label: string; readonly text: string } | undefined;
  readonly together?: { readonly share: string; readonly label: string } | undefined;
}

const NAME: TypeStyle = { ...TYPE.display, size: 44 };
const TAB: TypeStyle = { ...TYPE.label, size: 30 };
const SHARE: TypeStyle = { size: 36, weight: 800, tracking: -0.012 };
const LABEL: TypeStyle = { size: 32, weight: 600, tracking: 0 };
/** Sizes of the need, each with the most lines that it may take. */
const SIZES = [
  [72, 1],
  [60, 2],
  [52, 2],
  [46, 2],
] as const;
const SMALLEST = SIZES[SIZES.length - 1] ?? [46, 2];
/** px: baseline of the name, air of a capsule, between things, and the widest name. */
const NAME_Y = 102;
const CAPSULE = { height: 48, padX: 22, beside: 20 } as const;
const GAP = { need: 24, share: 20 } as const;
const WIDEST_NAME = 860;
const CAPS = 0.72;
const DESCENT = 0.24;
/** px: the words end here, clear of the source line at the top right. */
const WIDTH = 1000;

const sized = (size: number): TypeStyle => ({ ...TYPE.display, size });

/** The need as large as it fits; cut with an ellipsis when even the smallest has no room for it. */
function fitNeed(text: string): { style: TypeStyle; lines: string[]; whole: boolean } {
  for (const [size, most] of SIZES) {
    const style = sized(size);
    for (let lines = 1; lines <= most; lines++)
      if (fitsIn(text, style, WIDTH, lines))
        return { style, lines: wrap(text, style, WIDTH, lines), whole: true };
  }
  const [size, most] = SMALLEST;
  return { style: sized(size), lines: wrap(text, sized(size), WIDTH, most), whole: false };
}

/** True when a need is shown in full; the check of the data asks the same function that sets it. */
export const needFits = (text: string): boolean => fitNeed(text).whole;

/** A need as it is set, cut where it doesn't fit. */
export const needAsSet = (text: string): string => fitNeed(text).lines.join(' ');

function tabAt(x: number, middle: number, text: string, style: TypeStyle): Tab {
  const width = textWidth(text, style) + 2 * CAPSULE.padX;
  const y = middle - CAPSULE.height / 2;
  const baseline = middle + (CAPS * style.size) / 2;
  return { x, y, width, height: CAPSULE.height, text, style, textX: x + CAPSULE.padX, baseline };
}

/** The small name of a headline. */
export const smallName = (headline: string): SmallName => ({
  text: cut(headline, NAME, WIDEST_NAME),
  y: NAME_Y,
  style: NAME,
});

/** px: the name while the camera is close to what is told, as large as it fits beside the source line and under the margin. */
const TOLD_NAME = { size: 62, y: 103 } as const;

/** A headline while the camera is close to what is told. */
export function toldName(headline: string): SmallName {
  const style = fitStyle(headline, { ...TYPE.display, size: TOLD_NAME.size }, WIDEST_NAME, NAME.size);
  return { text: cut(headline, style, WIDEST_NAME), y: TOLD_NAME.y, style };
}

/** Name, need and joint share in the header's place; undefined when neither is told. */
export function needHead({ headline, need, together }: NeedWords): NeedHead | undefined {
  if (!need && !together) return undefined;
  const name = smallName(headline);
  const nameEnd = LEFT + textWidth(name.text, NAME);
  const row: Box = { x: LEFT, y: 0, width: nameEnd - LEFT, height: NAME_Y + DESCENT * NAME.size };
  const tab = need && tabAt(nameEnd + CAPSULE.beside, NAME_Y - (CAPS * NAME.size) / 2, need.label, TAB);
  const set = need && fitNeed(need.text);
  const first = set ? row.height + GAP.need + CAPS * set.style.size : 0;
  const last = set ? first + (set.lines.length - 1) * lineHeight(set.style) : row.height;
  const words = set && { lines: set.lines, y: first, style: set.style };
  const end = set ? last + DESCENT * set.style.size : row.height;
  const share = together && tabAt(LEFT, end + GAP.share + CAPSULE.height / 2, together.share, SHARE);
  const labelX = share ? share.x + share.width + CAPSULE.beside : 0;
  const label = share &&
    together && {
      text: cut(together.label, LABEL, LEFT + WIDTH - labelX),
      x: labelX,
      y: share.baseline - 1,
      style: LABEL,
    };
  const boxes: Box[] = [row];
  if (tab) boxes.push({ ...tab, y: 0, height: tab.y + tab.height });
  if (words)
    boxes.push({
      x: LEFT,
      y: 0,
      width: Math.max(...words.lines.map((l) => textWidth(l, words.style))),
      height: end,
    });
  if (share && label)
    boxes.push({
      x: LEFT,
      y: 0,
      width: label.x + textWidth(label.text, LABEL) - LEFT,
      height: share.y + share.height,
    });
  return {
    name,
    ...(tab ? { tab } : {}),
    ...(words ? { need: words } : {}),
    ...(share && label ? { together: { share, label } } : {}),
    boxes,
  };
}
