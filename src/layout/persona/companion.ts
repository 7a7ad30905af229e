import { DURATION } from '../../theme/motion';
import { clamp01, easeInOutCubic, lerp } from '../ease';
import type { PlacedChart } from './chart';
import type { Emphasis } from './emphasis';
import type { Standing } from './people';

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
/** Frames of a flight. */
const FLIGHT = DURATION.move;

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

/** Where it sits, in time: first beyond the sign, then beside each object over 100 that is pointed out. */
function perches(chart: PlacedChart, all: readonly Emphasis[], arrives: number): Perch[] {
  const { sign } = chart.baseline;
  const first = sign.x + sign.width + FROM_SIGN;
  const free = chart.claims.map((_, i) => gapAfter(chart, i)).filter((x) => x >= first);
  const rest = free[0] ?? chart.baseline.span[1] - FROM_END;
  const pointed = all.flatMap((e): Perch[] => {
    if (e.claim === undefined || !chart.claims[e.claim]?.over) return [];
    const x = gapAfter(chart, e.claim);
    return x >= first ? [{ from: e.from, x }] : [];
  });
  return [{ from: arrives, x: rest }, ...pointed.filter((p) => p.from > arrives)];
}

/**
 * The companion in a frame; undefined before it comes. `arrives` is the frame at which it flies up from behind the
 * lead.
 */
export function companionAt(
  frame: number,
  chart: PlacedChart,
  all: readonly Emphasis[],
  arrives: number,
  lead: Standing | undefined,
): Companion | undefined {
  if (frame <= arrives) return undefined;
  const { y } = chart.baseline;
  let at = { x: lead?.x ?? chart.baseline.span[1], y: (lead?.top ?? y) + BEHIND };
  let flying = 0;
  let flip = true;
  for (const perch of perches(chart, all, arrives)) {
    const t = clamp01((frame - perch.from) / FLIGHT);
    if (t <= 0 || Math.abs(perch.x - at.x) < 1) continue;
    const moved = easeInOutCubic(t);
    flip = perch.x < at.x;
    const arch = ARCH * 4 * moved * (1 - moved);
    at = { x: lerp(at.x, perch.x, moved), y: lerp(at.y, y, moved) - arch };
    flying = t < 1 ? Math.sin(Math.PI * t) : 0;
  }
  return { ...at, flying, flip };
}
