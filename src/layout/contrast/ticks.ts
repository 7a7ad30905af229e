import type { IndexScale } from '../index-scale';
import type { Bar } from './bars';
import { type Box, boxOnSide, onSide, SIDES, type Side, STAGE } from './stage';

/** A line across one half at a round index: dotted where nothing is in its way. */
export interface Tick {
  readonly side: Side;
  readonly index: number;
  readonly y: number;
  /** x of the number in the outer margin. */
  readonly labelX: number;
  /** Pieces of the line, px from left to right; bars stand before it. */
  readonly segments: readonly (readonly [from: number, to: number])[];
}

/** px that the line keeps away from words; lines nearer than this to 100 are left out. */
const CLEAR = { x: 10, y: 10, line: 40 } as const;
/** A shorter piece in px says nothing. */
const SHORTEST = 90;

/** What is left of a span when the obstacles are cut out. */
export function gapsBetween(from: number, to: number, obstacles: readonly Box[]): [number, number][] {
  const sorted = [...obstacles].sort((a, b) => a.left - b.left);
  const pieces: [number, number][] = [];
  let x = from;
  for (const { left, right } of sorted) {
    if (left > x) pieces.push([x, Math.min(left, to)]);
    x = Math.max(x, right);
  }
  if (x < to) pieces.push([x, to]);
  return pieces.filter(([a, b]) => b - a >= SHORTEST);
}

const grown = (box: Box): Box => ({
  left: box.left - CLEAR.x,
  right: box.right + CLEAR.x,
  top: box.top - CLEAR.y,
  bottom: box.bottom + CLEAR.y,
});

function tickOn(side: Side, index: number, y: number, bars: readonly Bar[]): Tick {
  const inTheWay = bars
    .filter((bar) => bar.side === side)
    .flatMap((bar) => [bar.value, bar.caption].map(grown))
    .filter((box) => box.top < y && box.bottom > y);
  const span = boxOnSide(side, { left: STAGE.chart.outer, right: STAGE.chart.inner, top: y, bottom: y });
  const segments = gapsBetween(span.left, span.right, inTheWay);
  return { side, index, y, labelX: onSide(side, STAGE.text), segments };
}

/** The same round values on both sides. */
export function ticksOf(scale: IndexScale, bars: readonly Bar[]): Tick[] {
  return scale.ticks
    .filter((index) => Math.abs(scale.y(index) - STAGE.lineY) >= CLEAR.line)
    .flatMap((index) => SIDES.map((side) => tickOn(side, index, scale.y(index), bars)));
}
