import { DURATION } from '../../theme/motion';
import type { Plan } from './plan';
import { BENEFIT, type Span } from './schedule';

/** Springs need this many frames more than the movement they end. */
const SPRING_TAIL = 40;

/** When doors or boxes move, change or turn. Between these spans they stand as they stood at the end of the last one. */
function busy({ when }: Plan): Span[] {
  const { rows, boxes, sell, dark, reflow, shut, hops, acts, closing } = when;
  return [
    rows,
    { from: boxes.from, to: boxes.to + SPRING_TAIL },
    { from: sell.from, to: Math.max(sell.to, dark.to) },
    reflow,
    { from: shut.from, to: Math.max(shut.to, hops.to) + BENEFIT.hop + SPRING_TAIL },
    ...acts.map((a) => ({ from: a.at, to: a.at + DURATION.move + SPRING_TAIL })),
    ...(closing ? [{ from: closing.to, to: Number.POSITIVE_INFINITY }] : []),
  ];
}

/**
 * The earliest frame in which doors and boxes look as they do in this one: the frame itself while anything moves. What
 * is laid out for it can be kept for as long as it stays the same.
 */
export function sameSince(plan: Plan, frame: number): number {
  const spans = busy(plan);
  if (spans.some((s) => frame >= s.from && frame <= s.to)) return frame;
  return Math.max(0, ...spans.filter((s) => s.to < frame).map((s) => Math.ceil(s.to)));
}
