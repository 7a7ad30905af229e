import { NECK_PIVOT, type Units } from './bodies';

/** SVG transform of the head group: moved to the body's neck, then turned (degrees) and sized about it. */
export function headTransform(neck: Units, tilt: number, size: number): string {
  const [x, y] = NECK_PIVOT;
  const about = `translate(${neck[0] + x} ${neck[1] + y})`;
  const turn = tilt === 0 ? '' : ` rotate(${tilt})`;
  const grow = size === 1 ? '' : ` scale(${size})`;
  return `${about}${turn}${grow} translate(${-x} ${-y})`;
}

/** Where a point of the head group comes in figure space, upright. */
export function onHead([px, py]: Units, neck: Units, size: number): Units {
  const [x, y] = NECK_PIVOT;
  return [neck[0] + x + (px - x) * size, neck[1] + y + (py - y) * size];
}
