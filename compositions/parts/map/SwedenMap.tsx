import { memo, type ReactElement } from 'react';
import type { MapShapes } from '../../../src/layout/map/shapes';
import { LINE } from '../../../src/theme/line';
import { MAP_COLOR as C, EDGE } from '../../../src/theme/map-color';
import { LandDetail } from './LandDetail';

interface SwedenMapProps {
  /** From `mapShapes`, made once per scene: at rest the map is drawn anew only when they change. */
  readonly shapes: MapShapes;
  /** How far the land has risen out of the sea, 0–1. */
  readonly rise?: number | undefined;
}

/** The map of Sweden: flat neighbours, counties without data one step lighter, lit land with thickness and ink rim. */
export const SwedenMap = memo(function SwedenMap({ shapes, rise = 1 }: SwedenMapProps): ReactElement {
  const sunk = EDGE.depth * (1 - rise);
  return (
    <g>
      <FarLand shapes={shapes} />
      <Edge d={shapes.land} sunk={sunk} />
      <g transform={sunk ? `translate(0 ${sunk})` : undefined}>
        <LandTop shapes={shapes} />
      </g>
    </g>
  );
});

/** Everything that lies flat in the sea. */
const FarLand = memo(function FarLand({ shapes }: { readonly shapes: MapShapes }): ReactElement {
  return (
    <g>
      <path d={shapes.abroad} fill={C.abroad} />
      <path d={shapes.home} fill={C.home} />
      <path
        d={shapes.homeBorders}
        fill="none"
        stroke={C.homeBorder}
        strokeWidth={LINE.fine}
        vectorEffect="non-scaling-stroke"
        strokeLinejoin="round"
      />
      {shapes.lakes
        .filter(({ isLit }) => !isLit)
        .map(({ name, d }) => (
          <path key={name} d={d} fill={C.sea} />
        ))}
    </g>
  );
});

/** The land's thickness: its shape lower in the edge's colour, in two steps so that narrow land stays in one piece. */
function Edge({ d, sunk }: { readonly d: string; readonly sunk: number }): ReactElement {
  const steps = [EDGE.depth, (EDGE.depth + sunk) / 2].map((y) => `translate(0 ${y})`);
  return (
    <g fill={C.edge} strokeLinejoin="round">
      {steps.map((transform, i) => (
        <path
          key={`rim-${i}`}
          d={d}
          transform={transform}
          stroke={C.rim}
          strokeWidth={EDGE.rim}
          vectorEffect="non-scaling-stroke"
        />
      ))}
      {steps.map((transform, i) => (
        <path key={`fill-${i}`} d={d} transform={transform} />
      ))}
    </g>
  );
}

const LandTop = memo(function LandTop({ shapes }: { readonly shapes: MapShapes }): ReactElement {
  return (
    <g>
      <path
        d={shapes.land}
        fill="none"
        stroke={C.rim}
        strokeWidth={LINE.strong}
        vectorEffect="non-scaling-stroke"
        strokeLinejoin="round"
      />
      <path d={shapes.land} fill={C.land} stroke={C.land} strokeWidth={EDGE.overlap} />
      <LandDetail shapes={shapes} />
    </g>
  );
});
