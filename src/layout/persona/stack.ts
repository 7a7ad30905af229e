import { BASE_INDEX, type IndexScale } from '../index-scale';

/** One block of a tower, px. */
export interface Block {
  readonly top: number;
  readonly height: number;
  /** True for what is over 100. */
  readonly over: boolean;
}

/** Index points that a block may stand for: each divides 100, so that a seam lies exactly on the line. */
const UNITS = [25, 50, 100] as const;
/** A block is at least this high, px, unless it is the last one. */
const LEAST = 66;

/** Index points per block on a scale. */
export function blockUnit(scale: IndexScale): number {
  return UNITS.find((unit) => scale.height(unit) >= LEAST) ?? BASE_INDEX;
}

/** The blocks of a tower from the ground up; the last is cut so that the tower ends exactly at the value. */
export function stackOf(value: number, scale: IndexScale): Block[] {
  const unit = blockUnit(scale);
  const blocks: Block[] = [];
  for (let from = 0; from < value; from += unit) {
    const top = scale.y(Math.min(from + unit, value));
    blocks.push({ top, height: scale.y(from) - top, over: from >= BASE_INDEX });
  }
  return blocks;
}
