/** A circle in px. */
export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

const px = (value: number): number => Math.round(value * 100) / 100;

/** A circle as part of an SVG path. */
export function circlePath({ x, y, r }: Circle): string {
  return `M${px(x - r)} ${px(y)}a${px(r)} ${px(r)} 0 1 0 ${px(2 * r)} 0a${px(r)} ${px(r)} 0 1 0 ${px(-2 * r)} 0Z`;
}
