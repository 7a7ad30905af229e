import { FRAME } from '../../theme/frame';
import type { Point } from './simplify';

/** px around the frame that stay drawn: the camera backs away by 6 %, and clipped edges must not come into view. */
const MARGIN = 120;

/** One side of the window: how far inside a point is (px, negative outside). */
type Side = (p: Point) => number;

const SIDES: readonly Side[] = [
  ([x]) => x + MARGIN,
  ([x]) => FRAME.width + MARGIN - x,
  ([, y]) => y + MARGIN,
  ([, y]) => FRAME.height + MARGIN - y,
];

function clipSide(ring: readonly Point[], inside: Side): Point[] {
  const out: Point[] = [];
  ring.forEach((b, i) => {
    const a = ring.at(i - 1) as Point;
    const [da, db] = [inside(a), inside(b)];
    if (da >= 0 !== db >= 0) {
      const t = da / (da - db);
      out.push([a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]);
    }
    if (db >= 0) out.push(b);
  });
  return out;
}

/**
 * The part of a ring that can come into view (Sutherland & Hodgman 1974), for shapes that are filled and not stroked:
 * where it leaves the window it runs along the window's side. Empty when nothing of it is in view.
 */
export function clipToFrame(ring: readonly Point[]): Point[] {
  return SIDES.reduce<Point[]>((part, side) => (part.length ? clipSide(part, side) : part), [...ring]);
}
