import type { ReactElement } from 'react';
import type { MapShapes } from '../../../src/layout/map/shapes';
import { LINE } from '../../../src/theme/line';
import { MAP_COLOR } from '../../../src/theme/map-color';

/** What is drawn on top of lit land: county lines and lakes. */
export function LandDetail({ shapes }: { readonly shapes: MapShapes }): ReactElement {
  return (
    <g>
      <path
        d={shapes.borders}
        fill="none"
        stroke={MAP_COLOR.border}
        strokeWidth={LINE.fine}
        vectorEffect="non-scaling-stroke"
        strokeLinejoin="round"
      />
      {shapes.lakes
        .filter(({ isLit }) => isLit)
        .map(({ name, d }) => (
          <path key={name} d={d} fill={MAP_COLOR.lake} />
        ))}
    </g>
  );
}
