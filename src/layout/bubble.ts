import { TYPE, type TypeStyle } from '../theme/type';
import { fitsIn, lineHeight, textWidth, wrap } from './text';

/** What somebody says, set in a capsule of paper. */
export interface BubbleMarks {
  readonly lines: readonly string[];
  readonly style: TypeStyle;
  /** px. */
  readonly width: number;
  readonly height: number;
}

export const BUBBLE = { padX: 44, padY: 34, radius: 56, tail: 46 } as const;
/** Sizes in px, each with how many lines it may take: what is long is set smaller before it gets high. */
const TRIES = [
  { size: 84, lines: 2 },
  { size: 72, lines: 2 },
  { size: 60, lines: 2 },
  { size: 50, lines: 2 },
  { size: 44, lines: 3 },
  { size: 38, lines: 3 },
  { size: 34, lines: 4 },
] as const;
/** Px that speech is set in at most, where it isn't the picture's hero. */
const LARGEST = 60;
const SMALLEST = TRIES[TRIES.length - 1]!;

/** Sets speech in at most `maxWidth` px: as large as its length allows, up to `largest` px type. */
export function bubbleMarks(text: string, maxWidth: number, largest: number = LARGEST): BubbleMarks {
  const room = maxWidth - 2 * BUBBLE.padX;
  const style = (size: number): TypeStyle => ({ ...TYPE.sub, size, weight: 700, tracking: -0.012 });
  const found =
    TRIES.find((t) => t.size <= largest && fitsIn(text, style(t.size), room, t.lines)) ?? SMALLEST;
  const { size } = found;
  const set = style(size);
  const lines = wrap(text, set, room, found.lines);
  return {
    lines,
    style: set,
    width: Math.max(...lines.map((l) => textWidth(l, set))) + 2 * BUBBLE.padX,
    height: (lines.length - 1) * lineHeight(set) + size + 2 * BUBBLE.padY,
  };
}

const n = (v: number) => Math.round(v * 10) / 10;

/** Left top corner and size of a bubble, px. */
export interface BubbleBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Outline of a bubble with a tail from its left or right side, or from below, to the point `to` (px), as SVG path data. */
export function bubblePath(box: BubbleBox, to: { readonly x: number; readonly y: number }): string {
  const { x, y, width, height } = box;
  const r = Math.min(BUBBLE.radius, height / 2);
  const [right, bottom] = [x + width, y + height];
  const tip = `L${n(to.x)} ${n(to.y)}`;
  const within = (value: number, low: number, high: number) =>
    Math.min(Math.max(low, high), Math.max(low, value));
  const from = within(to.y - BUBBLE.tail / 2, y + r, bottom - r - BUBBLE.tail);
  const end = Math.min(bottom - r, from + BUBBLE.tail);
  const start = within(to.x - BUBBLE.tail / 2, x + r, right - r - BUBBLE.tail);
  const leftTail = to.x < x ? `V${n(end)}${tip}L${n(x)} ${n(from)}` : '';
  const rightTail = to.x > right ? `V${n(from)}${tip}L${n(right)} ${n(end)}` : '';
  const below = to.x >= x && to.x <= right && to.y > bottom;
  const lowTail = below ? `H${n(start + BUBBLE.tail)}${tip}L${n(start)} ${n(bottom)}` : '';
  return [
    `M${n(x + r)} ${n(y)}H${n(right - r)}a${r} ${r} 0 0 1 ${r} ${r}`,
    `${rightTail}V${n(bottom - r)}a${r} ${r} 0 0 1 ${-r} ${r}`,
    `${lowTail}H${n(x + r)}a${r} ${r} 0 0 1 ${-r} ${-r}`,
    `${leftTail}V${n(y + r)}a${r} ${r} 0 0 1 ${r} ${-r}Z`,
  ].join('');
}
