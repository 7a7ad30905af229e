import { easeInOutCubic, progress } from '../ease';
import { DOT_RADIUS } from './dots';
import type { Field, FieldSegment } from './field';
import { circlePath, waistPath } from './goo';
import { between, nowAt } from './joining';
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

/** Everything of one segment that is to be drawn at a frame, where it stands once it has come up. */
export function segmentAt(field: Field, segment: FieldSegment, frame: number): SegmentMarks {
  const { names } = field.schedule;
  const { ready } = segment;
  const scale = valueAt(field.zoom, frame);
  const middle = segment.at;
  const px = (p: Point): Point => ({ x: middle.x + p.x * scale, y: middle.y + p.y * scale });
  const now = nowAt(segment, frame);
  const discs = now.bodies.map((b): Disc => ({ ...px(b), r: b.r * scale }));
  const ring = progress(frame, ready.from, ready.to - ready.from, easeInOutCubic);
  const turn = Math.max(0, frame - names.to) * TURN_PER_FRAME;
  const home = new Map(now.bodies.flatMap((b) => b.groups.map((g) => [g, b] as const)));
  const dots = now.dots.map((dot, i) =>
    px(turned(between(dot, segment.rings[i]!, ring), home.get(segment.groupOf[i]!)!, turn)),
  );
  const { pair } = now;
  return {
    discs,
    outline: discs.map(circlePath).join(''),
    waists: pair ? waistPath(discs[pair.a]!, discs[pair.b]!, pair.width) : '',
    dots,
    dotRadius: DOT_RADIUS * scale,
  };
}
