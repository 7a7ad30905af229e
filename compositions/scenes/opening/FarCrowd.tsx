import { memo } from 'react';
import { behindAt, LANES } from '../../../src/layout/opening/lanes';
import type { Passer } from '../../../src/layout/opening/passers';
import { STREET } from '../../../src/theme/street-color';
import { Silhouette } from '../../parts/figure/Silhouette';
import type { CrowdProps } from './crowd-props';

const LANE = LANES.far;

/** The farthest crowd drifts as one, flat and without lines. */
export function FarCrowd({ passers, times, frame }: CrowdProps) {
  const drift = LANE.speed * frame - behindAt(frame, LANE, times);
  return (
    <g transform={`translate(${Math.round(drift * 100) / 100} 0)`}>
      <Standing passers={passers} />
    </g>
  );
}

/** Feet differ a little in depth, px. */
const DEPTHS = [0, 6, 12] as const;

const Standing = memo(function Standing({ passers }: { readonly passers: readonly Passer[] }) {
  return passers
    .filter((passer) => passer.lane === 'far')
    .map((passer, i) => (
      <Silhouette
        key={passer.id}
        look={passer.look}
        x={passer.start}
        y={LANE.y + DEPTHS[i % DEPTHS.length]!}
        scale={LANE.scale}
        colour={STREET.passerby}
        flip={i % 4 === 3}
      />
    ));
});
