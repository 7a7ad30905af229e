import { FRAME } from '../theme/frame';
import { lerp } from './ease';
import { heartGeometry, heartPath } from './heart';

/** The shapes of the film that may grow until they are the next scene's ground. */
export type WipeShape = 'circle' | 'dot' | 'arch' | 'capsule' | 'heart';

export interface WipeRequest {
  readonly shape: WipeShape;
  /** px: centre of the shape; of an arch, the middle of its threshold. */
  readonly x: number;
  readonly y: number;
  /** 0–1, already eased: 0 is the shape at its first size, 1 covers the picture. */
  readonly progress: number;
  /** First size in px (0 when it grows out of nothing). Height counts for arch and capsule only. */
  readonly from?: { readonly width: number; readonly height: number } | undefined;
}

/** px beyond the picture's edge: there the shape's own line is out of sight. */
const MARGIN = 4;
const NOTHING = { width: 0, height: 0 };

const n = (value: number) => Number(value.toFixed(2));

/** Distance in px to the farther side edge, the upper and lower edge, and the farthest corner. */
interface Reach {
  readonly side: number;
  readonly above: number;
  readonly below: number;
  readonly corner: number;
}

function reach(x: number, y: number): Reach {
  const side = Math.max(x, FRAME.width - x) + MARGIN;
  const above = y + MARGIN;
  const below = FRAME.height - y + MARGIN;
  return {
    side,
    above: Math.max(0, above),
    below: Math.max(0, below),
    corner: Math.hypot(side, Math.max(above, below)),
  };
}

const circle = (x: number, y: number, r: number) =>
  `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 1 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 1 ${n(-2 * r)} 0Z`;

/** How far an arch has grown: half its width, its top over its threshold, and how far its sides go on below that. px. */
export function archWipe(x: number, y: number, from: { width: number; height: number }, progress: number) {
  const to = reach(x, y);
  const grow = (start: number, end: number) => lerp(start, Math.max(start, end), progress);
  const half = Math.max(from.width / 2, to.side);
  return {
    half: grow(from.width / 2, half),
    top: grow(from.height, to.above + half),
    foot: grow(0, to.below),
  };
}

/** A door of half width a, `top` px high from the threshold, its sides going on `foot` px below. */
const arch = (x: number, y: number, a: number, top: number, foot: number) =>
  `M${n(x - a)} ${n(y + foot)}V${n(y - top + a)}a${n(a)} ${n(a)} 0 0 1 ${n(2 * a)} 0V${n(y + foot)}Z`;

const capsule = (x: number, y: number, half: number, r: number) =>
  `M${n(x - half + r)} ${n(y - r)}H${n(x + half - r)}a${n(r)} ${n(r)} 0 0 1 0 ${n(2 * r)}H${n(x - half + r)}a${n(r)} ${n(r)} 0 0 1 0 ${n(-2 * r)}Z`;

/**
 * SVG path data of a shape that grows from a point over the picture. At progress 1 it covers all of it: the circle
 * reaches the farthest corner, and the straight parts of arch, capsule and heart hold the picture. Undefined at progress 0 when it grows out of nothing.
 */
export function wipePath({ shape, x, y, progress, from = NOTHING }: WipeRequest): string | undefined {
  if (progress <= 0 && from.width <= 0) return undefined;
  const to = reach(x, y);
  const grow = (start: number, end: number) => lerp(start, Math.max(start, end), progress);
  switch (shape) {
    case 'circle':
    case 'dot':
      return circle(x, y, grow(from.width / 2, to.corner));
    case 'arch': {
      const { half, top, foot } = archWipe(x, y, from, progress);
      return arch(x, y, half, top, foot);
    }
    case 'capsule': {
      const radius = Math.max(from.height / 2, to.above, to.below);
      return capsule(x, y, grow(from.width / 2, to.side + radius), grow(from.height / 2, radius));
    }
    case 'heart':
      return heart(x, y, from.width / HEART_WIDTH, progress, to);
  }
}

/** A picture seen through a door begins this small, so that who is in it is seen whole. */
const SMALLEST = 0.6;

/** Scale of the picture that is seen through a growing arch, about its threshold: never smaller than the arch is wide. */
export function throughArch({ x, y, progress, from = NOTHING }: Omit<WipeRequest, 'shape'>): number {
  const near = Math.min(x, FRAME.width - x);
  const half = lerp(from.width / 2, Math.max(from.width / 2, reach(x, y).side), progress);
  return Math.min(1, Math.max(SMALLEST, (half + MARGIN) / near));
}

/** Width of a heart by the width of one of its capsules, and how far its tip is under its centre. */
const HEART_WIDTH = 0.98 * Math.SQRT2 + 1;
const HEART_DROP = 0.98 * 0.42;

/**
 * A heart that sinks as it grows, so that in the end its notch is above the picture and its two lower edges, which
 * lean 45°, pass under the lower corners: the smallest heart of this kind that holds the picture.
 */
function heart(x: number, y: number, first: number, progress: number, to: Reach): string {
  const tip = (to.side + to.below - to.above) / 2;
  const radius = (to.side + to.below + to.above) / 2 / Math.SQRT2;
  const width = lerp(first, Math.max(first, 2 * radius), progress);
  const tipY = y + lerp(first * HEART_DROP, tip, progress);
  return heartPath(heartGeometry(x, tipY - width * HEART_DROP, width));
}
