import type { Units } from './bodies';

/** Two bones with a joint between them, and the whole width of the limb at its root, joint and end, in units. */
export interface Limb {
  readonly root: Units;
  readonly joint: Units;
  readonly end: Units;
  readonly widths: readonly [root: number, joint: number, end: number];
  /** Share of each bone that the bend takes up: less is a pointed elbow or knee. */
  readonly bend?: number;
}

/** The bend of an arm. */
const BEND = 0.45;
/** Places along the limb at which its sides are set. */
const STEPS = 5;

const mix = (a: Units, b: Units, t: number): Units => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
const lerp = (a: number, b: number, t: number) => a + (b - a) * t;

/** The end of a bone of a length that leaves `from` at an angle: 0 hangs down, 90 reaches forwards, 180 points up. */
export function boneEnd([x, y]: Units, degrees: number, length: number): Units {
  const turn = (degrees * Math.PI) / 180;
  return [x + Math.sin(turn) * length, y + Math.cos(turn) * length];
}

/** Middle line of a limb from `from` to `to` (0 to 2: root, joint, end), with the width there. */
function spine(
  { root, joint, end, widths, bend = BEND }: Limb,
  from: number,
  to: number,
): { at: Units; width: number }[] {
  const [before, after] = [mix(joint, root, bend), mix(joint, end, bend)];
  const point = (t: number): Units => {
    if (t < 1 - bend) return mix(root, joint, t);
    if (t > 1 + bend) return mix(joint, end, t - 1);
    const u = (t - 1 + bend) / (2 * bend);
    return mix(mix(before, joint, u), mix(joint, after, u), u);
  };
  const count = Math.max(2, Math.ceil((to - from) * STEPS) + 1);
  return Array.from({ length: count }, (_, i) => {
    const t = lerp(from, to, i / (count - 1));
    const width = t < 1 ? lerp(widths[0], widths[1], t) : lerp(widths[1], widths[2], t - 1);
    return { at: point(t), width };
  });
}

/** A smooth run through points (Catmull-Rom), as curves that begin at the first of them. */
export function through(points: readonly Units[]): string {
  const n = points.length;
  const round = (p: Units) => `${Math.round(p[0])} ${Math.round(p[1])}`;
  return points
    .slice(1)
    .map((to, i) => {
      const from = points[i]!;
      const [before, after] = [points[Math.max(0, i - 1)]!, points[Math.min(n - 1, i + 2)]!];
      const c1: Units = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
      const c2: Units = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
      return `C${round(c1)} ${round(c2)} ${round(to)}`;
    })
    .join('');
}

const root = (width: number, [x, y]: Units) =>
  `A${width / 2} ${width / 2} 0 0 1 ${Math.round(x)} ${Math.round(y)}Z`;

/**
 * Outline of a limb, or of the part of it from `from` to `to` (0 root, 1 joint, 2 end), as a closed SVG path: two smooth
 * sides, a straight end, and a round root.
 */
export function limbPath(limb: Limb, from = 0, to = 2): string {
  const run = spine(limb, from, to);
  const side = (sign: 1 | -1): Units[] =>
    run.map(({ at, width }, i) => {
      const [a, b] = [run[Math.max(0, i - 1)]!.at, run[Math.min(run.length - 1, i + 1)]!.at];
      const span = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
      const half = (sign * width) / 2 / span;
      return [at[0] + (b[1] - a[1]) * half, at[1] - (b[0] - a[0]) * half];
    });
  const [left, right] = [side(1), side(-1).reverse()];
  const [start, turn] = [left[0]!, right[0]!];
  return `M${Math.round(start[0])} ${Math.round(start[1])}${through(left)}L${Math.round(turn[0])} ${Math.round(turn[1])}${through(right)}${from === 0 ? root(limb.widths[0], start) : 'Z'}`;
}
