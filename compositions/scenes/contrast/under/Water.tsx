import type { ReactElement } from 'react';
import { layerPath } from '../../../../src/layout/contrast/under';
import { swing } from '../../../parts/landscape/place';
import type { UnderProps } from './Under';

const LAYERS = { second: layerPath(104, 30), third: layerPath(198, 26, 1) };

/** Glints under the surface: x, y, length. */
const GLINTS = [
  [30, 44, 84],
  [40, 150, 70],
  [716, 60, 96],
  [330, 232, 90],
  [560, 214, 74],
] as const;

/** Fish, as silhouettes: x, y, size. */
const FISH = [
  [66, 206, 1],
  [740, 204, 1.2],
] as const;
const FISH_PATH = 'M-34 0C-18 -20 14 -20 30 -2L48 -16V16L30 2C14 20 -18 20 -34 0Z';

/** Where weed grows from the bottom, and how high it stands over it, px. */
const WEED = [
  [20, 84],
  [44, 120],
  [820, 96],
  [850, 132],
  [884, 76],
] as const;
const BOTTOM = 290;

/** The sea: deeper in layers, glints that drift, two fish, weed at the bottom. */
export function Water({ color, edge, frame }: UnderProps): ReactElement {
  return (
    <g>
      <path d={LAYERS.second} fill={color.second} />
      <path d={LAYERS.third} fill={color.third} />
      <path
        d={WEED.map(([x, h]) => `M${x} ${BOTTOM}c-16 ${-h * 0.4} 18 ${-h * 0.6} 0 ${-h}`).join('')}
        fill="none"
        stroke={color.detail}
        strokeWidth={12}
        strokeLinecap="round"
      />
      {FISH.map(([x, y, size], i) => (
        <path
          key={x}
          d={FISH_PATH}
          fill={color.detail}
          transform={`translate(${(x + 10 * swing(frame, 220, i / 2)).toFixed(1)} ${y}) scale(${size})`}
        />
      ))}
      {GLINTS.map(([x, y, length], i) => {
        const shift = Math.round(12 * swing(frame, 260, i / 8));
        return (
          <path
            key={`${x} ${y}`}
            d={`M${x + shift} ${y}h${length}`}
            stroke={edge}
            strokeWidth={8}
            strokeLinecap="round"
          />
        );
      })}
    </g>
  );
}
