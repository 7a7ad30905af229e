import { TYPE } from '../../theme/type';
import type { IndexScale } from '../index-scale';
import { textWidth } from '../text';
import type { Bar } from './bars';
import { type Box, boxOnSide, onSide, SIDES, type Side, STAGE } from './stage';

/** A line across one half at a round index: dotted where nothing is in its way. */
export interface Tick {
  readonly side: Side;
  readonly index: number;
  readonly y: number;
  /** x of the number in the outer margin. */
  readonly labelX: number;
  /** Pieces of the line, px from left to right, between bars. */
  readonly segments: readonly (readonly [from: number, to: number])[];
}

/** px from the tick to the baseline of its number. */
export const TICK_DROP = 10;
/** px that the line keeps away from words; lines nearer than this to 100 are left out. */
const CLEAR = { x: 10, y: 10, line: 40 } as const;
/** px that a tick's number keeps away from the numbers of bars. */
const APART = { x: 24, y: 12 } as const;
/** px from the outer edge of the columns, where the numbers end, to the line. */
const FROM_NUMBER = 14;
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

interface Air {
  readonly x: number;
  readonly y: number;
}

const grown = (box: Box, air: Air): Box => ({
  left: box.left - air.x,
  right: box.right + air.x,
  top: box.top - air.y,
  bottom: box.bottom + air.y,
});

/** The bar itself: a line that would only peep out between two is left out. */
const boxOf = ({ x, width, end }: Bar): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: Math.min(end, STAGE.lineY),
  bottom: Math.max(end, STAGE.lineY),
});

function tickOn(side: Side, index: number, y: number, bars: readonly Bar[]): Tick {
  const inTheWay = bars
    .filter((bar) => bar.side === side)
    .flatMap((bar) => [grown(bar.value, CLEAR), grown(bar.caption, CLEAR), boxOf(bar)])
    .filter((box) => box.top < y && box.bottom > y);
  const span = boxOnSide(side, {
    left: STAGE.chart.outer + FROM_NUMBER,
    right: STAGE.chart.inner,
    top: y,
    bottom: y,
  });
  const segments = gapsBetween(span.left, span.right, inTheWay);
  return { side, index, y, labelX: onSide(side, STAGE.text), segments };
}

/** The room of a tick's number in the outer margin. */
function numberBox({ side, index, y }: Tick): Box {
  const right = STAGE.text + textWidth(`${index}`, TYPE.tag);
  return boxOnSide(side, {
    left: STAGE.text,
    right,
    top: y + TICK_DROP - TYPE.tag.size,
    bottom: y + TICK_DROP,
  });
}

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a tick's number stands clear of the values and words of the bars; else the tick is left out. */
function isClear(tick: Tick, bars: readonly Bar[]): boolean {
  const number = numberBox(tick);
  return bars.every(
    ({ value, caption }) => !meet(number, grown(value, APART)) && !meet(number, grown(caption, CLEAR)),
  );
}

/** The same round values on both sides, but where a bar's own number stands too near or no line is left. */
export function ticksOf(scale: IndexScale, bars: readonly Bar[]): Tick[] {
  return scale.ticks
    .filter((index) => Math.abs(scale.y(index) - STAGE.lineY) >= CLEAR.line)
    .flatMap((index) => SIDES.map((side) => tickOn(side, index, scale.y(index), bars)))
    .filter((tick) => tick.segments.length > 0 && isClear(tick, bars));
}
