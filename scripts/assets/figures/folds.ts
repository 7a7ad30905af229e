import { signedArea } from './offset';
import { boundsOf, type Outline } from './path';
import { sample } from './simplify';

/** Largest area in square units of a slit: a fold of trousers, a pleat of a scarf, a bead in a plait. */
const LARGEST = { body: 6000, head: 3000 } as const;

/** The hole in a fill lies about this far outside the slit that made it, units. */
const SLACK = 14;

/**
 * Folds and pleats are slits in the package's ink, through which the skin below would show once the mass around them is
 * coloured. Takes the slits out of the ink, so that a fold becomes a line. The holes of the masses tell where they are.
 */
export function withoutSlits(
  kind: keyof typeof LARGEST,
  ink: readonly Outline[],
  masses: readonly (readonly Outline[])[],
): Outline[] {
  const area = (o: Outline) => Math.abs(signedArea(sample(o))) / 2;
  const holes = masses
    .flatMap((rings) => [...rings].sort((a, b) => area(b) - area(a)).slice(1))
    .filter((hole) => area(hole) < LARGEST[kind])
    .map(boundsOf);
  return ink.filter((outline) => {
    const [left, top, right, bottom] = boundsOf(outline);
    return !holes.some(
      (hole) =>
        left >= hole[0] - SLACK &&
        top >= hole[1] - SLACK &&
        right <= hole[2] + SLACK &&
        bottom <= hole[3] + SLACK,
    );
  });
}
