import { easeInOutCubic, progress, springTo } from '../ease';
import { tipIn } from './camera';
import { DOT_RADIUS } from './dots';
import type { Field, FieldSegment } from './field';
import { circlePath, waistPath } from './goo';
import { between, nowAt } from './joining';
import { METHOD } from './schedule';
import type { Disc, Point } from './types';
import { valueAt } from './zoom';

/** A segment in one frame, in px. */
export interface SegmentMarks {
  readonly discs: readonly Disc[];
  /** SVG path data of all discs, and of the waists between those that are joining. */
  readonly outline: string;
  readonly waists: string;
  /** Dots that have arrived, and dots on their way from the heart. */
  readonly dots: readonly Point[];
  readonly flying: readonly Point[];
  readonly dotRadius: number;
}

/** A disc opens this many frames before its first dot arrives. */
const OPENS_BEFORE = 10;

/** When all is done the dots go slowly round their portrait, radians per frame. */
const TURN_PER_FRAME = 0.0012;

const turned = (p: Point, about: Point, by: number): Point => {
  const [x, y] = [p.x - about.x, p.y - about.y];
  return {
    x: about.x + x * Math.cos(by) - y * Math.sin(by),
    y: about.y + x * Math.sin(by) + y * Math.cos(by),
  };
};

/** A dot on its way: straight out of the heart's tip, level past the middle of its segment's groups, and into its own. */
export function flightAt(tip: Point, towards: Point, to: Point, t: number): Point {
  const reach = (towards.x - tip.x) / 2;
  const u = 1 - t;
  const curve = (a: number, b: number, c: number, d: number) =>
    u ** 3 * a + 3 * u ** 2 * t * b + 3 * u * t ** 2 * c + t ** 3 * d;
  return { x: curve(tip.x, tip.x + reach, towards.x - reach, to.x), y: curve(tip.y, tip.y, towards.y, to.y) };
}

/** How large a segment's cell is at a frame: 1 once nothing grows any more. */
export const cellScale = ({ zoom }: Field, frame: number): number =>
  valueAt(zoom, frame) / zoom.at(-1)!.value;

/** Everything of one segment that is to be drawn at a frame. */
export function segmentAt(field: Field, segment: FieldSegment, frame: number): SegmentMarks {
  const { names } = field.schedule;
  const { ready } = segment;
  const scale = valueAt(field.zoom, frame);
  const middle = segment.at;
  const px = (p: Point): Point => ({ x: middle.x + p.x * scale, y: middle.y + p.y * scale });
  const now = nowAt(segment, frame);
  const opened = openings(segment, frame);
  const discs = now.bodies.map(
    (b): Disc => ({ ...px(b), r: b.r * scale * Math.min(...b.groups.map((g) => opened.get(g) ?? 0)) }),
  );
  const ring = progress(frame, ready.from, ready.to - ready.from, easeInOutCubic);
  const turn = Math.max(0, frame - names.to) * TURN_PER_FRAME;
  const home = new Map(now.bodies.flatMap((b) => b.groups.map((g) => [g, b] as const)));
  const dots: Point[] = [];
  const flying: Point[] = [];
  for (const [i, dot] of now.dots.entries()) {
    const leaves = segment.leaves[i]!;
    if (frame < leaves) continue;
    const to = px(turned(between(dot, segment.rings[i]!, ring), home.get(segment.groupOf[i]!)!, turn));
    const t = (frame - leaves) / METHOD.flight;
    if (t >= 1) dots.push(to);
    else flying.push(flightAt(tipIn(field.schedule), middle, to, t));
  }
  const { pair } = now;
  return {
    discs,
    outline: discs
      .filter((d) => d.r > 0)
      .map(circlePath)
      .join(''),
    waists: pair ? waistPath(discs[pair.a]!, discs[pair.b]!, pair.width) : '',
    dots,
    flying,
    dotRadius: DOT_RADIUS * scale,
  };
}

/** How far each small group's disc has opened, 0–1 with a spring. */
function openings(segment: FieldSegment, frame: number): Map<string, number> {
  const first = new Map<string, number>();
  for (const [i, group] of segment.groupOf.entries())
    first.set(group, Math.min(first.get(group) ?? Number.POSITIVE_INFINITY, segment.leaves[i]!));
  return new Map([...first].map(([g, at]) => [g, springTo(frame, at + METHOD.flight - OPENS_BEFORE)]));
}
