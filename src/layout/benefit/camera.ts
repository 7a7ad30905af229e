import { DURATION } from '../../theme/motion';
import { easeInOutCubic, lerp, progress } from '../ease';
import type { Schedule } from './schedule';
import { NEAR, WALLS } from './stage';

/** A view of the wall: `scale` times as large, then moved by x and y px. */
export interface View {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** Frames that moving back from the wall takes. */
const BACK = 56;

/** The view of the wall at a frame: near its first doors until what was carried in has landed, then all of it. */
export function viewAt({ boxes, rows }: Schedule, frame: number): View {
  const from = Math.max(rows.from, Math.min(DURATION.arrival, boxes.from - BACK));
  const t = progress(frame, from, Math.min(BACK, Math.max(1, boxes.from - from)), easeInOutCubic);
  const scale = NEAR.scale ** (1 - t);
  // The corner moves in step with the scale, so that no door changes its direction on the way.
  const way = (NEAR.scale - scale) / (NEAR.scale - 1);
  const corner = {
    x: lerp(NEAR.corner.x, WALLS.all.x, way),
    y: lerp(NEAR.corner.y, WALLS.all.y, way),
  };
  return { scale, x: corner.x - WALLS.all.x * scale, y: corner.y - WALLS.all.y * scale };
}

/** The view as an SVG transform; undefined when the wall is seen as it is. */
export const viewTransform = ({ scale, x, y }: View): string | undefined =>
  scale === 1 ? undefined : `translate(${x} ${y}) scale(${scale})`;
