import type { ReactElement } from 'react';
import type { Town } from '../../../src/layout/clusters/towns';
import { mix } from '../../../src/layout/ease';
import { seenAt } from '../../../src/layout/map/camera';
import { CITY_STYLE } from '../../../src/layout/map/labels';
import { COLOR } from '../../../src/theme/color';
import { MAP_COLOR } from '../../../src/theme/map-color';
import { Text } from '../../parts/type/Text';

interface TownNamesProps {
  readonly towns: readonly Town[];
  /** As in src/layout/map/camera: names move with the map, but aren't scaled. */
  readonly camera: number;
  /** Colour of a county's land now. */
  readonly land: (county: string) => string;
  /** How far names that the glass covers have given way, 0–1. */
  readonly covered: number;
}

/** Names of towns on land that changes colour: paper on the sea, ink on land, where county lines give way to letters. */
export function TownNames({ towns, camera, land, covered }: TownNamesProps): ReactElement {
  return (
    <g>
      {towns.map(({ label, county, isCovered }) => {
        const gone = isCovered ? covered : 0;
        if (gone >= 1) return null;
        const isOnLand = label.on === 'land';
        const ground = isOnLand ? land(county ?? '') : MAP_COLOR.sea;
        const { x, y } = seenAt(camera, label);
        return (
          <Text
            key={label.text}
            x={x}
            y={y}
            anchor={label.anchor}
            style={CITY_STYLE}
            fill={mix(isOnLand ? COLOR.ink : COLOR.paper, ground, gone)}
            halo={isOnLand ? ground : undefined}
          >
            {label.text}
          </Text>
        );
      })}
    </g>
  );
}
