import { easeOutCubic, progress, stagger } from '../ease';
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
  readonly dots: readonly Point[];
  readonly dotRadius: number;
  /** The disc of the portrait, when it has one within. */
  readonly portrait: Disc | undefined;
}

/** When all is done the dots go slowly round their portrait, radians per frame. */
const TURN_PER_FRAME = 0.0012;

const turned = (p: Point, about: Point, by: number): Point => {
  const [x, y] = [p.x - about.x, p.y - about.y];
  return {
    x: about.x + x * Math.cos(by) - y * Math.sin(by),
    y: about.y + x * Math.sin(by) + y * Math.cos(by),
  };
};

/** How large a segment's cell is at a frame: 1 once nothing grows any more. */
export const cellScale = ({ zoom }: Field, frame: number): number =>
  valueAt(zoom, frame) / zoom.at(-1)!.value;

/** How far a segment's groups have grown, each in its own place: 0–1. */
function grownAt({ schedule, segments }: Field, segment: FieldSegment, frame: number): number {
  const from = schedule.groups.from + METHOD.growAfter + stagger(segments.indexOf(segment), METHOD.growStep);
  return progress(frame, from, METHOD.grow, easeOutCubic);
}

/** Everything of one segment that is to be drawn at a frame. */
export function segmentAt(field: Field, segment: FieldSegment, frame: number): SegmentMarks {
  const { names } = field.schedule;
  const scale = valueAt(field.zoom, frame);
  const middle = segment.at;
  const px = (p: Point): Point => ({ x: middle.x + p.x * scale, y: middle.y + p.y * scale });
  const now = nowAt(segment, frame);
  const grown = grownAt(field, segment, frame);
  const discs = now.bodies.map((b): Disc => ({ ...px(b), r: b.r * scale * grown }));
  const turn = Math.max(0, frame - names.to) * TURN_PER_FRAME;
  const home = new Map(now.bodies.flatMap((b) => b.groups.map((g) => [g, b] as const)));
  const dots = now.dots.map((dot, i) => {
    const body = home.get(segment.groupOf[i]!)!;
    return px(between(body, turned(dot, body, turn), grown));
  });
  const { pair } = now;
  const { portrait } = segment;
  const holder = portrait && discs[now.bodies.findIndex((b) => b.id === portrait.id)];
  return {
    discs,
    outline: discs.map(circlePath).join(''),
    waists: pair ? waistPath(discs[pair.a]!, discs[pair.b]!, pair.width) : '',
    dots,
    dotRadius: DOT_RADIUS * scale * grown,
    portrait: holder && now.step >= portrait!.from ? { ...holder, r: holder.r * portrait!.share } : undefined,
  };
}
