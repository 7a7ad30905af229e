/** A box: middle of its bottom edge and its width, px; `angle` in degrees when it is in the air. */
export interface BoxMark {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly angle?: number;
}

/** Height of a box by its width. */
export const BOX_HEIGHT = 0.82;
