import type { ReactElement } from 'react';
import { layerPath, UNDER } from '../../../../src/layout/contrast/under';
import type { UnderProps } from './Under';

/** px of the grass along the line. */
const GRASS = 22;

const LAYERS = { second: layerPath(128, 44), third: layerPath(214, 30, 1) };

/** x, y and half height of the stones, clear of the columns' words. */
const STONES = [
  [54, 150, 22],
  [104, 186, 15],
  [716, 196, 24],
  [774, 226, 15],
  [884, 158, 26],
  [300, 244, 16],
  [520, 236, 20],
] as const;

/** Where roots hang from the grass, and how deep. */
const ROOTS = [
  [30, 74],
  [78, 52],
  [716, 92],
  [756, 60],
  [930, 66],
] as const;
const rootPath = ([x, depth]: readonly [number, number]) =>
  `M${x} ${GRASS}c-6 ${depth * 0.35} 8 ${depth * 0.6} 0 ${depth}M${x + 1} ${GRASS + depth * 0.4}q14 8 18 ${depth * 0.3}M${x} ${GRASS + depth * 0.3}q-14 6 -18 ${depth * 0.36}`;

/** A field in section: grass and its roots, soil in layers, stones. */
export function Soil({ color, edge }: UnderProps): ReactElement {
  return (
    <g>
      <path d={LAYERS.second} fill={color.second} />
      <path d={LAYERS.third} fill={color.third} />
      {STONES.map(([x, y, r]) => (
        <ellipse key={x} cx={x} cy={y} rx={r * 1.4} ry={r} fill={color.detail} />
      ))}
      <path
        d={ROOTS.map(rootPath).join('')}
        fill="none"
        stroke={color.detail}
        strokeWidth={6}
        strokeLinecap="round"
      />
      <rect width={UNDER.width} height={GRASS} fill={edge} />
    </g>
  );
}
