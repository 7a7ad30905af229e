import type { Beats } from '../../scenes/beats';
import { FRAME } from '../../theme/frame';
import { easeInOutCubic, lerp, progress } from '../ease';
import { textWidth } from '../text';
import type { Bar } from './bars';
import type { Header } from './header';
import { onSide, SIDES, type Side, STAGE } from './stage';

/** Frames that the border takes to another place, and how long before the beat it sets off. */
const MOVE = { frames: 44, ahead: 14 } as const;
/** px: a person with an arm held out, from the border to the far hand; air to the words of the other side. */
const PERSON = { reach: 208, air: 16 } as const;
/** How much wider a bar gets where there is room for it. */
const WIDER = 1.24;

/** px from the outer margin to the end of what is set at the height of the people's heads. */
function lowerWidth({ name, sub }: Header): number {
  const lines = name.lines.length > 1 ? name.lines.slice(1) : [];
  const widths = [
    ...lines.map((line) => textWidth(line, name.style)),
    ...sub.lines.map((line) => textWidth(line, sub.style)),
  ];
  return Math.max(0, ...widths);
}

/** px that the border may move to either side without a person coming under the other side's words. */
export function shiftOf(headers: Readonly<Record<Side, Header>>): number {
  const widest = Math.max(...SIDES.map((side) => lowerWidth(headers[side])));
  const free = STAGE.border - STAGE.text - PERSON.reach - PERSON.air - widest;
  return Math.max(0, Math.min(STAGE.shift, Math.floor(free)));
}

/**
 * Which side is open at a frame: 1 = the left one, −1 = the right one, 0 = both alike. Each side opens as it is told
 * about; then they face each other again.
 */
export function splitAt(beats: Beats<'contrast'>, frame: number): number {
  const { bars, left, right, gap, local } = beats;
  if (right === undefined) return 0;
  const together = gap ?? local;
  const to = (start: number | undefined) =>
    start === undefined ? 0 : progress(frame, start - MOVE.ahead, MOVE.frames, easeInOutCubic);
  return lerp(lerp(left === undefined ? 0 : to(bars), -1, to(right)), 0, to(together));
}

/** x of the border, px. */
export const borderAt = (shift: number, split: number): number => STAGE.border + shift * split;

/** How wide a side is open: 1 told about, 0 as the other, −1 folded. */
export const openness = (side: Side, split: number): number => (side === 'left' ? split : -split);

/** Places across a half, from the outer margin (0) to the people (1), when the border has moved. px in the left half. */
function acrossTo(x: number, moved: number): number {
  const { inner, outer } = STAGE.chart;
  return outer + ((x - outer) * (inner + moved - outer)) / (inner - outer);
}

/** A bar where it stands while the border is moved: wider columns on the open side, narrow ones on the folded side. */
export function barAt(bar: Bar, shift: number, split: number): Bar {
  const open = openness(bar.side, split);
  if (open === 0 || shift === 0) return bar;
  const x = onSide(bar.side, acrossTo(onSide(bar.side, bar.x), shift * open));
  const dx = x - bar.x;
  const width = bar.width * lerp(1, WIDER, (Math.max(0, open) * shift) / STAGE.shift);
  const along = <B extends { readonly left: number; readonly right: number }>(box: B): B => ({
    ...box,
    left: box.left + dx,
    right: box.right + dx,
  });
  return { ...bar, x, width, value: along(bar.value), caption: along(bar.caption) };
}

/** px of a half's own width. */
export const halfWidth = (side: Side, border: number): number =>
  side === 'left' ? border : FRAME.width - border;
