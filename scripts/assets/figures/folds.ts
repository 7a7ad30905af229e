import { boundsOf, type Outline } from './path';

type Bounds = readonly [number, number, number, number];

const inside = (a: Bounds, b: Bounds, slack: number) =>
  a[0] >= b[0] - slack && a[1] >= b[1] - slack && a[2] <= b[2] + slack && a[3] <= b[3] + slack;

/**
 * Trouser folds are slits in the package's ink, through which the skin below would show once the mass around them is
 * coloured. Takes the slits out of the ink, so that a fold becomes a line. `mass` is the trousers' fill: its holes tell
 * where the folds are.
 */
export function withoutSlits(ink: readonly Outline[], mass: readonly Outline[]): Outline[] {
  const [shell, ...holes] = mass
    .map(boundsOf)
    .sort((a, b) => b[2] - b[0] + b[3] - b[1] - (a[2] - a[0] + a[3] - a[1]));
  if (!shell) return [...ink];
  return ink.filter((outline) => !holes.some((hole) => inside(boundsOf(outline), hole, 2)));
}
