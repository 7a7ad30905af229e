import { LEFT } from '../../theme/frame';
import { TYPE, type TypeStyle } from '../../theme/type';
import { cut, fitsIn, lineHeight, textWidth, wrap } from '../text';
import type { Box } from './stage';

/** Words on one line. */
export interface Words {
  readonly text: string;
  readonly x: number;
  /** Baseline, px. */
  readonly y: number;
  readonly style: TypeStyle;
}

/** Words on several lines; `y` is the first baseline. */
export interface Lines extends Omit<Words, 'text'> {
  readonly lines: readonly string[];
}

/**
 * What takes the header's place when the need is told: the name as a small label, and one thing under it in the largest
 * type that it has room for: the need, and then, in its place, how many share the traits.
 */
export interface NeedHead {
  readonly name: Words;
  /** Kind of need: it goes on from the name. */
  readonly kind?: Words;
  readonly need?: Lines;
  /** Joint share, and its words beside it. */
  readonly together?: { readonly share: Words; readonly label: Lines };
  readonly boxes: readonly Box[];
}

export interface NeedWords {
  readonly headline: string;
  readonly need?: { readonly label: string; readonly text: string } | undefined;
  readonly together?: { readonly share: string; readonly label: string } | undefined;
}

const NAME: TypeStyle = { ...TYPE.sub, weight: TYPE.display.weight, tracking: TYPE.display.tracking };
const SHARE: TypeStyle = TYPE.display;
const LABEL: TypeStyle = { ...TYPE.valueSmall, tracking: TYPE.label.tracking };
/** Sizes of the need, each with the most lines that it may take; what is longer than the scale's titles is smaller. */
const SIZES = [
  [TYPE.display.size, 1],
  [TYPE.headline.size, 1],
  [TYPE.title.size, 2],
  [72, 2],
  [60, 2],
  [52, 2],
  [46, 2],
] as const;
const SMALLEST = SIZES[SIZES.length - 1] ?? [46, 2];
/** px: baseline of the name, the widest name, and from the name to the kind, to what is under it, from share to words. */
const NAME_Y = 96;
const WIDEST_NAME = 720;
const GAP = { kind: 11, under: 20, share: 32 } as const;
const CAPS = 0.72;
const DESCENT = 0.24;
/** Share of its size by which a j reaches to the left of where it is set. */
const OVERHANG = 0.09;
/** px: the words end here, clear of the source line at the top right. */
const WIDTH = 1000;

const sized = (size: number): TypeStyle => ({ ...TYPE.display, size });

/** The need as large as it fits; cut with an ellipsis when even the smallest has no room for it. */
function fitNeed(text: string): { style: TypeStyle; lines: string[]; whole: boolean } {
  for (const [size, most] of SIZES) {
    const style = sized(size);
    if (fitsIn(text, style, WIDTH, most))
      return { style, lines: wrap(text, style, WIDTH, most), whole: true };
  }
  const [size, most] = SMALLEST;
  return { style: sized(size), lines: wrap(text, sized(size), WIDTH, most), whole: false };
}

/** True when a need is shown in full; the check of the data asks the same function that sets it. */
export const needFits = (text: string): boolean => fitNeed(text).whole;

/** A need as it is set, cut where it doesn't fit. */
export const needAsSet = (text: string): string => fitNeed(text).lines.join(' ');

/** Baseline of capitals of a size that hang under the name. */
const underName = (size: number) => NAME_Y + DESCENT * NAME.size + GAP.under + CAPS * size;

/** The words of a kind go on from the name, as one sentence: "Mitt i livet drivs av". */
const goingOn = (label: string) => `${label.slice(0, 1).toLowerCase()}${label.slice(1)}`;

function kindAfter(name: Words, label: string): Words {
  const x = name.x + textWidth(name.text, name.style) + GAP.kind;
  return { text: cut(goingOn(label), TYPE.sub, LEFT + WIDTH - x), x, y: name.y, style: TYPE.sub };
}

function needUnder(text: string): Lines {
  const { lines, style } = fitNeed(text);
  const hangs = lines.some((line) => line.startsWith('j')) ? OVERHANG * style.size : 0;
  return { lines, x: LEFT + hangs, y: underName(style.size), style };
}

/** The share in the need's place; its words beside it, the last on its baseline. */
function shareUnder({ share, label }: NonNullable<NeedWords['together']>) {
  const y = underName(SHARE.size);
  const x = LEFT + textWidth(share, SHARE) + GAP.share;
  const room = LEFT + WIDTH - x;
  // Two lines beside the figure are as high as it is, unless there is but one word.
  const narrow = Math.min(room, textWidth(label, LABEL) * 0.62);
  const lines = wrap(label, LABEL, fitsIn(label, LABEL, narrow, 2) ? narrow : room, 2);
  const first = y - (lines.length - 1) * lineHeight(LABEL);
  return { share: { text: share, x: LEFT, y, style: SHARE }, label: { lines, x, y: first, style: LABEL } };
}

/** What lines cover, from the top of the picture down. */
function covered({ lines, x, y, style }: Lines): Box {
  const width = Math.max(...lines.map((line) => textWidth(line, style)));
  return { x, y: 0, width, height: y + (lines.length - 1) * lineHeight(style) + DESCENT * style.size };
}

const coveredBy = ({ text, ...words }: Words) => covered({ ...words, lines: [text] });

/** Name, need and joint share in the header's place; undefined when neither is told. */
export function needHead({ headline, need: told, together: shared }: NeedWords): NeedHead | undefined {
  if (!told && !shared) return undefined;
  const name: Words = { text: cut(headline, NAME, WIDEST_NAME), x: LEFT, y: NAME_Y, style: NAME };
  const kind = told && kindAfter(name, told.label);
  const need = told && needUnder(told.text);
  const together = shared && shareUnder(shared);
  const boxes = [coveredBy(name)];
  if (kind) boxes.push(coveredBy(kind));
  if (need) boxes.push(covered(need));
  if (together) boxes.push(coveredBy(together.share), covered(together.label));
  return { name, ...(kind && { kind }), ...(need && { need }), ...(together && { together }), boxes };
}
