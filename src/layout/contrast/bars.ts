import type { Told } from '../../scenes/handover';
import type { Shown } from '../../scenes/shown';
import type { IconName } from '../../theme/icons';
import { LINE } from '../../theme/line';
import { TYPE, type TypeStyle } from '../../theme/type';
import { clamp01 } from '../ease';
import { BASE_INDEX, type IndexScale } from '../index-scale';
import { fitsIn, lineHeight, textWidth, wrap } from '../text';
import { type Column, columns, labelWidths } from './columns';
import { type Box, onSide, SIDES, type Side, STAGE } from './stage';

/** One index of one side, placed: its bar, its value at the bar's end, its icon and word across the line. px. */
export interface Bar {
  readonly side: Side;
  /** Position in the scene's rows; mirrored pairs share it. */
  readonly row: number;
  readonly shown: Shown;
  /** True when the bar rises from the line: at or over 100. */
  readonly up: boolean;
  readonly x: number;
  readonly width: number;
  /** y of the bar's end. */
  readonly end: number;
  /** Baseline of the value, which stands beyond the bar's end. */
  readonly valueY: number;
  readonly value: Box;
  readonly icon: { readonly name: IconName; readonly y: number; readonly size: number };
  readonly label: { readonly lines: readonly string[]; readonly style: TypeStyle; readonly y: number };
  /** Icon and word together. */
  readonly caption: Box;
}

export const VALUE_STYLE: TypeStyle = { ...TYPE.value, size: 66 };

/** px between the bar's end and its value, and from there to the far edge of the value's digits. */
export const VALUE = { gap: 19, capHeight: 47 } as const;
/** px across the line from the bar. The icon lies nearest to the line below it, farthest above it. */
const CAPTION = { iconSize: 56, firstIcon: 46, below: 102, above: 24, iconOverText: 14 } as const;
const LABEL = { min: 28, maxLines: 4 } as const;

/** A text and the width in px that it has. */
type Fitting = readonly [text: string, width: number];

const wordsFit = (text: string, style: TypeStyle, width: number) =>
  text.split(' ').every((word) => textWidth(word, style) <= width);

/** One style for every label of the scene: the largest at which all fit, undivided, on their lines. */
function labelStyle(labels: readonly Fitting[]): TypeStyle {
  for (let size = TYPE.label.size; size > LABEL.min; size--) {
    const style = { ...TYPE.label, size };
    if (labels.every(([text, width]) => wordsFit(text, style, width) && fitsIn(text, style, width, 2)))
      return style;
  }
  return { ...TYPE.label, size: LABEL.min };
}

const capsBox = (x: number, baseline: number, width: number): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: baseline - VALUE.capHeight,
  bottom: baseline,
});

/** Icon and word on the far side of the line. */
function captionOf(up: boolean, x: number, icon: IconName, lines: readonly string[], style: TypeStyle) {
  const block = (lines.length - 1) * lineHeight(style);
  const y = up ? STAGE.lineY + CAPTION.below : STAGE.lineY - CAPTION.above - block;
  const iconY = up
    ? STAGE.lineY + CAPTION.firstIcon
    : y - style.size * 0.75 - CAPTION.iconOverText - CAPTION.iconSize / 2;
  const half = Math.max(CAPTION.iconSize, ...lines.map((line) => textWidth(line, style))) / 2;
  const edges = [iconY - CAPTION.iconSize / 2, iconY + CAPTION.iconSize / 2, y - style.size, y + block + 8];
  return {
    icon: { name: icon, y: iconY, size: CAPTION.iconSize },
    label: { lines, style, y },
    caption: { left: x - half, right: x + half, top: Math.min(...edges), bottom: Math.max(...edges) },
  };
}

interface Brief {
  readonly side: Side;
  readonly row: number;
  readonly shown: Shown;
  readonly up: boolean;
  readonly icon: IconName;
  readonly text: string;
  readonly column: Column;
  readonly labelWidth: number;
}

function barOf(brief: Brief, style: TypeStyle, scale: IndexScale): Bar {
  const { side, row, shown, up, icon, text, column, labelWidth } = brief;
  const end = scale.y(shown.value);
  const x = onSide(side, column.x);
  const valueY = up ? end - VALUE.gap : end + VALUE.gap + VALUE.capHeight;
  return {
    side,
    row,
    shown,
    up,
    x,
    width: column.barWidth,
    end,
    valueY,
    value: capsBox(x, valueY, textWidth(shown.text, VALUE_STYLE)),
    ...captionOf(up, x, icon, wrap(text, style, labelWidth, LABEL.maxLines), style),
  };
}

/** What is known of one side's bars before the style of their words is chosen. */
function briefs(rows: Told<'contrast'>['rows'], side: Side): Brief[] {
  const places = columns(rows.length);
  const up = rows.map((row) => row[side].value >= BASE_INDEX);
  const widths = labelWidths(places, up);
  return rows.map((row, i) => ({
    side,
    row: i,
    shown: row[side],
    up: up[i]!,
    icon: row.icon,
    text: row.label,
    column: places[i]!,
    labelWidth: widths[i]!,
  }));
}

/** Every bar of the scene, pairs together: row by row, left before right. */
export function barsOf(rows: Told<'contrast'>['rows'], scale: IndexScale): Bar[] {
  const all = SIDES.flatMap((side) => briefs(rows, side)).sort((a, b) => a.row - b.row);
  const style = labelStyle(all.map(({ text, labelWidth }) => [text, labelWidth]));
  return all.map((brief) => barOf(brief, style, scale));
}

/** px that a bar goes on behind the line, for the spring that lifts it a little too far. */
const ROOT = 40;

/** How much longer than high the corners of a bar are that is lower than its own roundness. */
const CUSHION = 2;

/** Outline of a bar: its end round, or a cushion when it is lower than its own roundness; its foot lies behind the line. */
export function barPath({ x, width, end, up }: Bar): string {
  const height = Math.abs(STAGE.lineY - end);
  const round = { x: Math.min(width / 2, height * CUSHION), y: Math.min(width / 2, height) };
  const foot = STAGE.lineY + (up ? ROOT : -ROOT);
  const shoulder = px(end + (up ? round.y : -round.y));
  const [left, right] = [x - width / 2, x + width / 2];
  const arc = (toX: number, toY: number) =>
    `A${px(round.x)} ${px(round.y)} 0 0 ${up ? 1 : 0} ${px(toX)} ${px(toY)}`;
  return `M${left} ${foot}V${shoulder}${arc(left + round.x, end)}H${px(right - round.x)}${arc(right, shoulder)}V${foot}Z`;
}

/** px that a bar moves until nothing of it is seen: its height and its line. */
export const travelOf = ({ end }: Bar): number => Math.abs(STAGE.lineY - end) + LINE.strong;

/** Share of its way that a bar has come before its value and words begin to be seen. */
const SEEN_FROM = 0.4;

/** How far the value and words of a bar are seen that is so far out, 0–1: never cut by the line, for they come as wholes. */
export const seenOf = (out: number): number => clamp01((out - SEEN_FROM) / (1 - SEEN_FROM));

const px = (value: number) => Math.round(value * 100) / 100;
