/** A point of a dial around its hub: px out, degrees clockwise from straight up. */
export function onDial(radius: number, degrees: number): { readonly x: number; readonly y: number } {
  const turn = (degrees * Math.PI) / 180;
  return { x: n(radius * Math.sin(turn)), y: n(-radius * Math.cos(turn)) };
}

/** The part of a ring between two radii (px) and two angles (degrees), less than half a turn apart, as SVG path data. */
export function sectorPath(inner: number, outer: number, from: number, to: number): string {
  const [a, b, c, d] = [onDial(inner, from), onDial(outer, from), onDial(outer, to), onDial(inner, to)];
  return `M${a.x} ${a.y}L${b.x} ${b.y}A${outer} ${outer} 0 0 1 ${c.x} ${c.y}L${d.x} ${d.y}A${inner} ${inner} 0 0 0 ${a.x} ${a.y}Z`;
}

/** A needle from the hub, `half` px to either side of it there, to its tip. */
export function needlePath(tip: number, half: number, degrees: number): string {
  const [left, end, right] = [onDial(half, degrees - 90), onDial(tip, degrees), onDial(half, degrees + 90)];
  return `M${left.x} ${left.y}L${end.x} ${end.y}L${right.x} ${right.y}Z`;
}

const n = (value: number) => Math.round(value * 10) / 10;
