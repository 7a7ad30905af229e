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

/**
 * SVG path of the part of a dot that lies inside a lens, computed instead of clipped: empty when nothing of it does.
 * The dot is the smaller circle.
 */
export function insidePath(dot: Circle, lens: Circle): string {
  const [dx, dy] = [dot.x - lens.x, dot.y - lens.y];
  const d = Math.hypot(dx, dy);
  const { r } = dot;
  if (d - r >= lens.r || r <= 0) return '';
  if (d + r <= lens.r) return circlePath(dot);
  // The two rims cross on a chord at right angles to the line between the middles, `a` px from the lens's middle.
  const a = (lens.r ** 2 - r ** 2 + d ** 2) / (2 * d);
  const h = Math.sqrt(Math.max(0, lens.r ** 2 - a ** 2));
  const [ux, uy] = [dx / d, dy / d];
  const crossing = (side: 1 | -1) =>
    `${px(lens.x + a * ux - side * h * uy)} ${px(lens.y + a * uy + side * h * ux)}`;
  const isLarge = a > d ? 1 : 0;
  const [from, to] = [crossing(1), crossing(-1)];
  return `M${from}A${px(r)} ${px(r)} 0 ${isLarge} 1 ${to}A${px(lens.r)} ${px(lens.r)} 0 0 1 ${from}Z`;
}
