import type { LaneName } from '../../../src/layout/opening/lanes';
import type { Passer } from '../../../src/layout/opening/passers';
import { spotAt } from '../../../src/layout/opening/street';
import type { CrowdProps } from './crowd-props';
import { PasserBy } from './PasserBy';

interface LaneProps extends CrowdProps {
  readonly lane: LaneName;
  /** Those inside the pharmacy, or those outside it. */
  readonly inside?: boolean | undefined;
  /** Origin that the drawing is relative to, px. */
  readonly origin?: { readonly x: number; readonly y: number } | undefined;
}

const NOWHERE = { x: 0, y: 0 };

/** Everyone of a lane who can be seen, those who came first in front. */
export function Lane({ passers, times, frame, lane, inside = false, origin = NOWHERE }: LaneProps) {
  const seen = (passer: Passer) => {
    const spot = passer.lane === lane ? spotAt(frame, passer, times) : undefined;
    return spot?.inside === inside ? spot : undefined;
  };
  return passers.map((passer) => {
    const spot = seen(passer);
    if (!spot) return null;
    return (
      <PasserBy
        key={passer.id}
        passer={passer}
        x={spot.x - origin.x}
        y={spot.y - origin.y}
        scale={spot.scale}
        frame={frame}
      />
    );
  });
}
