import type { ReactElement } from 'react';
import type { Dot } from '../../../src/layout/map/dots';
import { dropPose } from '../../../src/layout/map/drop';
import { LINE } from '../../../src/theme/line';
import { MAP_COLOR } from '../../../src/theme/map-color';

interface ClusterDotsProps {
  readonly dots: readonly Dot[];
  /** Half the distance between two touching dots, in px. */
  readonly radius: number;
  /** Fill of each cluster, by its position. */
  readonly fills: readonly string[];
  /** How far each dot has come, 0–1 (src/layout/map/drop.ts); all are in place when left out. */
  readonly progress?: readonly number[] | undefined;
}

/** One pharmacy, one dot: falls into place, ink around it. Neighbours share the ink line between them. */
export function ClusterDots({ dots, radius, fills, progress }: ClusterDotsProps): ReactElement {
  return (
    <g stroke={MAP_COLOR.rim} strokeWidth={LINE.fine}>
      {dots.map(({ x, y, cluster }, i) => {
        const { lift, scale } = dropPose(progress?.[i] ?? 1);
        if (scale <= 0) return null;
        return <circle key={i} cx={x} cy={y - lift} r={(radius - 1) * scale} fill={fills[cluster]} />;
      })}
    </g>
  );
}
