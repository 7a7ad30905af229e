import type { ReactElement } from 'react';
import { layerPath, UNDER } from '../../../../src/layout/contrast/under';
import type { UnderProps } from './Under';

/** px of the snow along the line. */
const COVER = 26;

const LAYERS = { second: layerPath(116, 40), third: layerPath(206, 28, 1) };

/** Blocks of ice: x, y, half height. */
const ICE = [
  [60, 160, 20],
  [730, 190, 26],
  [800, 232, 16],
  [890, 150, 22],
] as const;

/** Snow on ice: layers, and blocks frozen into them. */
export function Snow({ color, edge }: UnderProps): ReactElement {
  return (
    <g>
      <path d={LAYERS.second} fill={color.second} />
      <path d={LAYERS.third} fill={color.third} />
      {ICE.map(([x, y, r]) => (
        <path
          key={x}
          d={`M${x - 1.6 * r} ${y}l${r} ${-r}h${1.4 * r}l${0.8 * r} ${r}l${-0.9 * r} ${r}h${-1.5 * r}Z`}
          fill={color.detail}
        />
      ))}
      <rect width={UNDER.width} height={COVER} fill={edge} />
    </g>
  );
}
