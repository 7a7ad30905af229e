import type { ReactElement } from 'react';
import { seenAt } from '../../../src/layout/map/camera';
import { CITY_STYLE, type CityLabel } from '../../../src/layout/map/labels';
import { COLOR } from '../../../src/theme/color';
import { MAP_COLOR } from '../../../src/theme/map-color';
import { Text } from '../../parts/type/Text';

interface TownNamesProps {
  readonly towns: readonly CityLabel[];
  /** As in src/layout/map/camera: names move with the map, but aren't scaled. */
  readonly camera: number;
}

/** Names of towns: paper on the sea, ink on land, where county lines give way to letters. */
export function TownNames({ towns, camera }: TownNamesProps): ReactElement {
  return (
    <g>
      {towns.map((label) => {
        const isOnLand = label.on === 'land';
        const { x, y } = seenAt(camera, label);
        return (
          <Text
            key={label.text}
            x={x}
            y={y}
            anchor={label.anchor}
            style={CITY_STYLE}
            fill={isOnLand ? COLOR.ink : COLOR.paper}
            halo={isOnLand ? MAP_COLOR.land : undefined}
          >
            {label.text}
          </Text>
        );
      })}
    </g>
  );
}
