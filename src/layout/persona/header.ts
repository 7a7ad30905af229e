import type { ToldHousehold } from '../../scenes/handover';
import { BASELINE, LEFT } from '../../theme/frame';
import { TYPE, type TypeStyle } from '../../theme/type';
import { cut, fitStyle, fitsIn, lineHeight, textWidth, wrap } from '../text';
import { type NeedHead, type NeedWords, needHead } from './need';
import type { Box, Stage } from './stage';

/** The share as a capsule in the segment's hue, beside the line under the headline or below it. */
export interface ShareCapsule extends Box {
  readonly share: string;
  readonly label: string;
  readonly shareStyle: TypeStyle;
  readonly labelStyle: TypeStyle;
  /** x where share and label begin, and their baseline. */
  readonly shareX: number;
  readonly labelX: number;
  readonly baseline: number;
}

export interface Header {
  readonly lines: readonly string[];
  readonly style: TypeStyle;
  /** First baseline of the headline, px. */
  readonly y: number;
  readonly sub: { readonly text: string; readonly y: number; readonly style: TypeStyle };
  readonly capsule: ShareCapsule;
  /** What the headline covers: it stays while the chart is told. */
  readonly name: Box;
  /** What it covers while the household is introduced. */
  readonly boxes: readonly Box[];
  /** What takes its place when the need is told. */
  readonly need: NeedHead | undefined;
  /** What is covered at any time: people and objects stay below each box. */
  readonly roof: readonly Box[];
}

/** Sizes in px: the smallest headline, and the largest that may pass under the source line at the top right. */
const SMALLEST = 72;
const UNDER_TAG = 88;
const TWO_LINES = 84;
/** First baseline of two lines, so that the second isn't pushed into the picture. */
const TWO_LINES_Y = 166;

const DESCENT = 0.24;
const CAPSULE = { height: 56, padX: 24, gap: 13, beside: 32, below: 26 } as const;
/** px that the line under the headline is lower than usual, to clear the letters that hang below theirs. */
const SUB_LOWER = 12;
const SHARE: TypeStyle = { size: 40, weight: 800, tracking: -0.012 };
const LABEL: TypeStyle = { size: 32, weight: 600, tracking: 0 };

function headlineOf(text: string, { headline }: Stage): { lines: string[]; style: TypeStyle; y: number } {
  const large = fitStyle(text, TYPE.display, headline.large, UNDER_TAG);
  if (fitsIn(text, large, headline.large, 1)) return { lines: [text], style: large, y: BASELINE.headline };
  const small = fitStyle(text, { ...TYPE.display, size: UNDER_TAG }, headline.small, SMALLEST);
  if (fitsIn(text, small, headline.small, 1)) return { lines: [text], style: small, y: BASELINE.headline };
  const two = { ...TYPE.display, size: TWO_LINES };
  const style = fitsIn(text, two, headline.small, 2) ? two : { ...two, size: SMALLEST };
  return { lines: wrap(text, style, headline.small, 2), style, y: TWO_LINES_Y };
}

function capsuleAt(x: number, centre: number, share: string, label: string): ShareCapsule {
  const shareX = x + CAPSULE.padX;
  const labelX = shareX + textWidth(share, SHARE) + CAPSULE.gap;
  return {
    x,
    y: centre - CAPSULE.height / 2,
    width: labelX + textWidth(label, LABEL) + CAPSULE.padX - x,
    height: CAPSULE.height,
    share,
    label,
    shareStyle: SHARE,
    labelStyle: LABEL,
    shareX,
    labelX,
    baseline: centre + 14,
  };
}

export interface HeaderWords extends NeedWords {
  readonly sub: string;
  readonly share: string;
  readonly shareLabel: string;
}

/** The words of a scene's header. */
export const headerWords = (scene: ToldHousehold): HeaderWords => ({
  headline: scene.headline,
  sub: scene.sub,
  share: scene.share.text,
  shareLabel: scene.shareLabel,
  need: scene.need,
  together: scene.together && { share: scene.together.share.text, label: scene.together.label },
});

/** Headline, the line under it and the share, as large as they can be without touching the source line. */
export function headerFor(words: HeaderWords, stage: Stage): Header {
  const { lines, style, y } = headlineOf(words.headline, stage);
  const last = y + (lines.length - 1) * lineHeight(style);
  const subY = Math.round(last + BASELINE.sub - BASELINE.headline + SUB_LOWER);
  const sub = cut(words.sub, TYPE.sub, stage.headline.small);
  const beside = LEFT + textWidth(sub, TYPE.sub) + CAPSULE.beside;
  const label = cut(words.shareLabel, LABEL, 420);
  const inline = capsuleAt(beside, subY - 12, words.share, label);
  const fits = inline.x + inline.width <= LEFT + stage.headline.row;
  const below = subY + CAPSULE.below + CAPSULE.height / 2;
  const capsule = fits ? inline : capsuleAt(LEFT, below, words.share, label);
  const width = Math.max(...lines.map((line) => textWidth(line, style)));
  const name = { x: LEFT, y: 0, width, height: last + DESCENT * style.size };
  const boxes = [
    name,
    { x: LEFT, y: 0, width: textWidth(sub, TYPE.sub), height: subY + DESCENT * TYPE.sub.size },
    { x: capsule.x, y: 0, width: capsule.width, height: capsule.y + capsule.height },
  ];
  const need = needHead(words);
  return {
    lines,
    style,
    y,
    sub: { text: sub, y: subY, style: TYPE.sub },
    capsule,
    name,
    boxes,
    need,
    roof: [...boxes, ...(need?.boxes ?? [])],
  };
}

/** Lowest y in px of the given boxes between two x, at least `floor`. */
export function clearBelow(
  boxes: readonly Box[],
  [from, to]: readonly [number, number],
  floor: number,
): number {
  const over = boxes.filter((b) => b.x < to && b.x + b.width > from);
  return Math.max(floor, ...over.map((b) => b.y + b.height));
}
