import type { ReactElement } from 'react';
import { CITY_STYLE, type CityLabel } from '../../../src/layout/map/labels';
import { COLOR } from '../../../src/theme/color';
import { MAP_COLOR } from '../../../src/theme/map-color';
import { Text } from '../type/Text';

/** Names of towns: paper on the sea, ink on land, where county lines give way to the letters. */
export function CityLabels({ labels }: { readonly labels: readonly CityLabel[] }): ReactElement {
  return (
    <g>
      {labels.map(({ text, x, y, anchor, on }) => (
        <Text
          key={text}
          x={x}
          y={y}
          anchor={anchor}
          style={CITY_STYLE}
          fill={on === 'land' ? COLOR.ink : COLOR.paper}
          halo={on === 'land' ? MAP_COLOR.land : undefined}
        >
          {text}
        </Text>
      ))}
    </g>
  );
}
