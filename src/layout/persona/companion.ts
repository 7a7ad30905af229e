import { DURATION } from '../../theme/motion';
import { clamp01, easeInOutCubic, lerp } from '../ease';
import type { PlacedChart } from './chart';
import type { Emphasis } from './emphasis';
import type { Standing } from './people';
import { EMPHASIS } from './value-label';

/** The small animal of a place that sits on the 100 line and flies to what is talked about. */
export interface Companion {
  readonly x: number;
  readonly y: number;
  /** 0 at rest, 1 in the middle of a flight. */
  readonly flying: number;
  /** Turned towards the left. */
  readonly flip: boolean;
}

/** px under the lead's hair from which it comes (from behind them), px that a flight arches, px that it keeps from an object and from the line's sign. */
const BEHIND = 190;
const ARCH = 90;
const BESIDE = 46;
const FROM_SIGN = 34;
const FROM_END = 16;
/** px that a bird takes beside and over where it is. */
const BIRD = { half: 46, over: 64, under: 12 } as const;
/** Frames of a flight. */
const FLIGHT = DURATION.move;

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Perch {
  readonly from: number;
  readonly x: number;
}

/** x on the line to the right of the object at a place in the row, in the gap to the next. */
function gapAfter(chart: PlacedChart, i: number): number {
  const claim = chart.claims[i];
  const [, end] = chart.baseline.span;
  if (!claim) return end;
  const { cx, pitch } = claim.column;
  const last = i === chart.claims.length - 1;
  return last ? end - FROM_END : cx + Math.min(pitch / 2, claim.width / 2 + BESIDE);
}

/** Tells whether a bird there would be on a number, also on one that is as large as it gets. */
export function onNumber({ x, y }: Point, { claims }: PlacedChart): boolean {
  return claims.some(({ value: { box } }) => {
    const [w, h] = [(box.width * (EMPHASIS - 1)) / 2, box.height * (EMPHASIS - 1)];
    const beside = x + BIRD.half < box.x - w || x - BIRD.half > box.x + box.width + w;
    return !beside && y + BIRD.under > box.y - h && y - BIRD.over < box.y + box.height;
  });
}

/** Where it is on the way from one place to another, at even time. */
function flightAt(from: Point, to: Point, t: number): Point {
  const moved = easeInOutCubic(t);
  const arch = ARCH * 4 * moved * (1 - moved);
  return { x: lerp(from.x, to.x, moved), y: lerp(from.y, to.y, moved) - arch };
}

/** Tells whether a flight passes no number in any of its frames. */
const clearFlight = (chart: PlacedChart, from: Point, to: Point) =>
  Array.from({ length: FLIGHT + 1 }, (_, i) => flightAt(from, to, i / FLIGHT)).every(
    (at) => !onNumber(at, chart),
  );

/**
 * Where it sits, in time: first in the first gap that it reaches without passing a number, then beside each object
 * over 100 that is pointed out, where the way there is as free.
 */
function perches(chart: PlacedChart, all: readonly Emphasis[], arrives: number, start: Point): Perch[] {
  const { sign, y, span } = chart.baseline;
  const least = sign.x + sign.width + FROM_SIGN;
  const gaps = chart.claims.map((_, i) => gapAfter(chart, i)).filter((x) => x >= least);
  const rest = [...gaps, span[1] - FROM_END].find((x) => clearFlight(chart, start, { x, y }));
  if (rest === undefined) return [];
  const found: Perch[] = [{ from: arrives, x: rest }];
  for (const { claim, from } of all) {
    const at = found.at(-1)!;
    if (claim === undefined || !chart.claims[claim]?.over || from < at.from + FLIGHT) continue;
    const x = gapAfter(chart, claim);
    if (x >= least && clearFlight(chart, { x: at.x, y }, { x, y })) found.push({ from, x });
  }
  return found;
}

/**
 * The companion in a frame; undefined before it comes, and where numbers leave it no way. `arrives` is the frame at
 * which it flies up from behind the lead.
 */
export function companionAt(
  frame: number,
  chart: PlacedChart,
  all: readonly Emphasis[],
  arrives: number,
  lead: Standing | undefined,
): Companion | undefined {
  if (frame <= arrives) return undefined;
  const { y, span } = chart.baseline;
  let at: Point = { x: lead?.x ?? span[1], y: (lead?.top ?? y) + BEHIND };
  const found = perches(chart, all, arrives, at);
  if (found.length === 0) return undefined;
  let flying = 0;
  let flip = true;
  for (const perch of found) {
    const t = clamp01((frame - perch.from) / FLIGHT);
    if (t <= 0 || Math.abs(perch.x - at.x) < 1) continue;
    flip = perch.x < at.x;
    at = flightAt(at, { x: perch.x, y }, t);
    flying = t < 1 ? Math.sin(Math.PI * t) : 0;
  }
  return { ...at, flying, flip };
}
