import { memo, type ReactElement } from 'react';
import { mix } from '../../../src/layout/ease';
import type { CountyCode } from '../../../src/layout/map/geography';
import type { MapShapes } from '../../../src/layout/map/shapes';
import { EDGE, MAP_COLOR } from '../../../src/theme/map-color';
import { LandDetail } from './LandDetail';

interface CountyHighlightProps {
  readonly shapes: MapShapes;
  /** Codes of the counties to bring out; those that the map doesn't light are left alone. */
  readonly counties: readonly string[];
  /** The cluster's hue, light: the palest tint is too near the land's own colour. */
  readonly fill: string;
  /** How far the land has taken the tint, 0–1. */
  readonly progress?: number | undefined;
}

/** Counties in a cluster's tint, over the map and under the dots. County lines and lakes stay on top. */
export const CountyHighlight = memo(function CountyHighlight(
  props: CountyHighlightProps,
): ReactElement | null {
  const { shapes, counties, fill, progress = 1 } = props;
  if (progress <= 0) return null;
  const color = mix(MAP_COLOR.land, fill, progress);
  return (
    <g>
      {counties.map((code) => (
        <path
          key={code}
          d={shapes.counties.get(code as CountyCode)}
          fill={color}
          stroke={color}
          strokeWidth={EDGE.overlap}
        />
      ))}
      <LandDetail shapes={shapes} />
    </g>
  );
});
