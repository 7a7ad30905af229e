import { NECK_PIVOT, type Units } from './bodies';

/**
 * SVG transform of the head group: moved to the body's neck, then tilted (degrees), turned and sized about it. `turn` is
 * the width of the head: 1 as drawn, −1 looking the other way, between the two on its way.
 */
export function headTransform(neck: Units, tilt: number, size: number, turn = 1): string {
  const [x, y] = NECK_PIVOT;
  const about = `translate(${neck[0] + x} ${neck[1] + y})`;
  const lean = tilt === 0 ? '' : ` rotate(${tilt})`;
  const wide = Math.round(turn * size * 1000) / 1000;
  const grow = turn !== 1 ? ` scale(${wide} ${size})` : size === 1 ? '' : ` scale(${size})`;
  return `${about}${lean}${grow} translate(${-x} ${-y})`;
}

/** Where a point of the head group comes in figure space, upright. */
export function onHead([px, py]: Units, neck: Units, size: number): Units {
  const [x, y] = NECK_PIVOT;
  return [neck[0] + x + (px - x) * size, neck[1] + y + (py - y) * size];
}
