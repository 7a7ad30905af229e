import { memo, type ReactElement } from 'react';
import { driftAt, type Sea, sailAt } from '../../../src/layout/clusters/sea';
import { easeOutCubic, mix, progress, springTo } from '../../../src/layout/ease';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { MAP_COLOR } from '../../../src/theme/map-color';
import { DURATION } from '../../../src/theme/motion';

interface SeaLifeProps {
  readonly sea: Sea;
  readonly frame: number;
  readonly frames: number;
  /** Frame at which the sea comes to life. */
  readonly from: number;
}

/** Two sails and a hull in px around the boat's foot, sailing right. */
const BOAT = {
  main: 'M-2 -12V-50L-24 -12Z',
  jib: 'M4 -12V-42L22 -12Z',
  hull: 'M-26 -8H26L18 4H-18Z',
} as const;
const SIZE = 1.7;

/** Lines of water that drift, and a boat, on twos: quiet, and nothing that could be taken for data. */
export function SeaLife({ sea, frame, frames, from }: SeaLifeProps): ReactElement | null {
  const t = progress(frame, from, DURATION.enter, easeOutCubic);
  if (t <= 0) return null;
  return (
    <g>
      {sea.waves.map((d, i) => (
        <g key={i} transform={`translate(${driftAt(frame, i)} 0)`}>
          <Water d={d} stroke={mix(MAP_COLOR.sea, COLOR.forest2, t)} />
        </g>
      ))}
      {sea.boats.map(({ x, y, toward }, i) => {
        const sail = sailAt(frame, frames, i, toward);
        const scale = SIZE * springTo(frame, from + DURATION.enter + i * DURATION.stagger);
        return (
          <g
            key={i}
            transform={`translate(${x + sail.x} ${y + sail.y}) rotate(${sail.tilt}) scale(${scale * toward} ${scale})`}
          >
            <Boat />
          </g>
        );
      })}
    </g>
  );
}

const Water = memo(function Water({ d, stroke }: { readonly d: string; readonly stroke: string }) {
  return <path d={d} fill="none" stroke={stroke} strokeWidth={LINE.normal} strokeLinecap="round" />;
});

const Boat = memo(function Boat() {
  return (
    <g>
      <path d={BOAT.main} fill={COLOR.mint2} />
      <path d={BOAT.jib} fill={MAP_COLOR.edge} />
      <path d={BOAT.hull} fill={MAP_COLOR.edge} />
    </g>
  );
});
