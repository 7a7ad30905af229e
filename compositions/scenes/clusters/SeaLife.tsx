import { memo, type ReactElement } from 'react';
import { driftAt, type Sea } from '../../../src/layout/clusters/sea';
import { easeOutCubic, mix, progress } from '../../../src/layout/ease';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { MAP_COLOR } from '../../../src/theme/map-color';
import { DURATION } from '../../../src/theme/motion';

interface SeaLifeProps {
  readonly sea: Sea;
  readonly frame: number;
  /** Frame at which the sea comes to life. */
  readonly from: number;
}

/** Lines of water that drift, on twos: quiet, and nothing that could be taken for data. */
export function SeaLife({ sea, frame, from }: SeaLifeProps): ReactElement | null {
  const t = progress(frame, from, DURATION.enter, easeOutCubic);
  if (t <= 0) return null;
  return (
    <g>
      {sea.waves.map((d, i) => (
        <g key={i} transform={`translate(${driftAt(frame, i)} 0)`}>
          <Water d={d} stroke={mix(MAP_COLOR.sea, COLOR.forest2, t)} />
        </g>
      ))}
    </g>
  );
}

const Water = memo(function Water({ d, stroke }: { readonly d: string; readonly stroke: string }) {
  return <path d={d} fill="none" stroke={stroke} strokeWidth={LINE.normal} strokeLinecap="round" />;
});
